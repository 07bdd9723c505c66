package io.github.evidencebrief.assemble;

import java.util.List;

/**
 * Tells which sentences only judge the difference that was told before them.
 *
 * <pre>
 *   Yields rose by 8 percent with ash and by 6 without. That gap could be down to chance.
 * </pre>
 */
final class Verdicts {
    /** The gap is named so early. */
    private static final int OPENING = 4;
    /** A longer sentence tells more than a verdict. */
    private static final int LONGEST = 24;

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
}
