package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the outcomes that stand in a list behind one that is known.
 *
 * <pre>
 *   Rust caused leaf fall, dieback [or a split bark].         dieback, split bark
 *   Rust caused leaf fall and growers lost trees.             nothing: behind "and" another clause begins
 * </pre>
 */
final class RestOfList {
    private static final Set<String> JOINTS = Set.of("and", "or", "nor");
    private static final int LONGEST_ITEM = 5;
    /** So many words behind an outcome may list others. */
    private static final int REACH = 16;

    private final Context context;
    private final Terms terms;
    private final SentenceWords words;
    private final List<String> items = new ArrayList<>();

    private RestOfList(Context context, Span rest) {
        this.context = context;
        this.terms = context.terms();
        this.words = new SentenceWords(context.reading().document().text(), rest);
    }

    /** The items of a list behind a first one, up to the end of a claim; empty when no "and" or "or" ends it. */
    static List<String> behind(Context context, Span first, int end) {
        String text = context.reading().document().text();
        boolean goesOn = first.end() + 1 < end && (text.charAt(first.end()) == ',' || text.charAt(first.end()) == ' ');
        return goesOn
                ? new RestOfList(context, new Span(first.end(), end)).read(text.charAt(first.end()) == ',')
                : List.of();
    }

    private List<String> read(boolean comma) {
        int at = 0;
        boolean closed = false;
        boolean listed = comma || (words.size() > 0 && JOINTS.contains(words.low(0)));
        while (listed && !closed && at < Math.min(words.size(), REACH)) {
            closed = JOINTS.contains(words.low(at));
            int from = closed ? at + 1 : at;
            int to = itemEnd(from);
            if (!isItem(from, to)) {
                return List.of();
            }
            add(from, to);
            boolean mark = words.endsPart(to - 1);
            listed = mark || (to < words.size() && JOINTS.contains(words.low(to)));
            at = to;
        }
        return closed ? items : List.of();
    }

    /** Before the next mark, joint, preposition, verb or clause. */
    private int itemEnd(int from) {
        int to = from;
        while (to < words.size() && (to == from || !words.endsPart(to - 1)) && !ends(to)) {
            to++;
        }
        return to;
    }

    private boolean ends(int at) {
        String word = words.low(at);
        return JOINTS.contains(word)
                || (terms.phrases().places().contains(word) && !word.equals("of"))
                || terms.phrases().clauses().contains(word)
                || isVerb(at);
    }

    private boolean isVerb(int at) {
        return terms.phrases().verbs().contains(words.low(at)) || words.isPast(at);
    }

    /** Whether some words are a thing by themselves and not the subject of another verb. */
    private boolean isItem(int from, int to) {
        return to > from
                && to - from <= LONGEST_ITEM
                && !(to < words.size() && !words.endsPart(to - 1) && isSaid(to))
                && !words.isNumber(from)
                && !terms.people().contains(words.low(to - 1));
    }

    /** Whether a verb tells something of some words, or "than" makes them a comparison. */
    private boolean isSaid(int to) {
        return isVerb(to) || (words.low(to).equals("than") && words.low(to - 1).endsWith("er"));
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to - 1
                && (terms.figures().gaps().contains(words.low(start))
                        || terms.edges().contains(words.low(start)))) {
            start++;
        }
        Optional<String> name = context.phrases().one(words.span(start, to));
        name.ifPresent(items::add);
    }
}
