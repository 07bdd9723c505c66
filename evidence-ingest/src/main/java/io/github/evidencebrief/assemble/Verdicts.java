package io.github.evidencebrief.assemble;

import java.util.List;

/**
 * Tells which sentences, and which ends of sentences, only judge the difference that was told before them.
 *
 * <pre>
 *   Yields rose by 8 percent with ash and by 6 without. That gap could be down to chance.
 *   Yields rose by 8 percent with ash and by 6 without, too close to call.
 * </pre>
 */
final class Verdicts {
    /** The gap is named so early. */
    private static final int OPENING = 4;
    /** A longer sentence tells more than a verdict. */
    private static final int LONGEST = 24;

    /** So many words may stand behind the last mark of a sentence that ends with its own verdict. */
    private static final int LONGEST_END = 14;

    private static final List<String> MARKS = List.of(", ", "; ", ": ", " -- ", " \u2013 ", "\u2014", " (");

    private final Context context;

    Verdicts(Context context) {
        this.context = context;
    }

    /** Whether a sentence calls the difference told before it none; one that says between whom tells a result itself. */
    boolean levels(Sentence sentence) {
        List<String> words = new SentenceWords(context.reading().document().text(), sentence.span()).lows();
        List<String> opening = words.subList(0, Math.min(OPENING, words.size()));
        return words.size() <= LONGEST
                && !words.contains("between")
                && opening.stream().anyMatch(context.terms().gaps()::contains)
                && context.terms().verdicts().isIn(words);
    }

    /** Whether the words behind the last mark call the difference told before it none: ", too close to call". */
    boolean ends(String told) {
        String text = told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
        int mark = -1;
        for (String each : MARKS) {
            int at = text.lastIndexOf(each);
            mark = at < 0 ? mark : Math.max(mark, at + each.length());
        }
        List<String> words = mark < 0 ? List.of() : Terms.words(text.substring(mark));
        boolean named = words.stream().limit(OPENING).anyMatch(context.terms().gaps()::contains);
        int opening = !words.isEmpty() && words.get(0).endsWith("ly") ? 1 : 0;
        return words.size() > opening
                && words.size() <= LONGEST_END
                && !words.contains("between")
                && ((named && context.terms().verdicts().isIn(words))
                        || context.terms().endings().lengthAt(words, opening) > 0);
    }
}
