package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.List;

/**
 * Cuts off what stands before a sentence's subject: "In [the first winter, colds] were rarer" speaks of colds.
 *
 * <p>A rule that reads backwards from a verb takes all words up to the preposition; what names the subject stands behind
 * the first comma.
 */
final class Fronts {
    private static final int MOST_BEFORE = 2;
    private static final int REACH = 32;
    private static final String BORDERS = ".,;:!?\n\"\u201c()";

    private Fronts() {}

    /** The part of a hole behind the comma that ends such words; the hole itself when none stand before it. */
    static Span cut(String text, Span span, TermSet fronting) {
        int comma = text.indexOf(',', span.start());
        boolean parted =
                comma > span.start() && comma + 1 < span.end() && Character.isWhitespace(text.charAt(comma + 1));
        return parted && opens(text, span, fronting) ? new Span(comma + 1, span.end()) : span;
    }

    private static boolean opens(String text, Span span, TermSet fronting) {
        List<String> before = Terms.words(text.substring(border(text, span.start()), span.start()));
        String first = before.isEmpty() ? first(text, span) : before.get(0);
        return before.size() <= MOST_BEFORE && fronting.contains(first);
    }

    private static String first(String text, Span span) {
        List<String> words = Terms.words(text.substring(span.start(), Math.min(span.end(), span.start() + REACH)));
        return words.isEmpty() ? "" : words.get(0);
    }

    /** Where the words before a place begin, behind the last mark. */
    private static int border(String text, int to) {
        int from = to;
        while (from > Math.max(0, to - REACH) && BORDERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
