package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.List;
import java.util.Set;

/**
 * Cuts off what stands before a sentence's subject: "In [the first winter, colds] were rarer" speaks of colds.
 *
 * <p>A rule that reads backwards from a verb takes all words up to the preposition; what names the subject stands behind
 * the first comma.
 */
final class Fronts {
    private static final int MOST_BEFORE = 2;
    private static final int MOST_OF_TIME = 4;
    private static final int REACH = 48;
    private static final Set<String> TIMES = Set.of("after", "before", "into", "following", "since");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "their", "his", "her", "this", "that", "first");
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
        boolean fronted = before.size() <= MOST_BEFORE || fronting.contains(lead(before));
        return (fronted && fronting.contains(first)) || opensWithTime(before);
    }

    /** "Two years after the [operation, scores] had risen". */
    private static boolean opensWithTime(List<String> before) {
        boolean number = !before.isEmpty()
                && (before.get(0).equals("a") || !Amounts.read(before.get(0)).isEmpty());
        return number && before.size() <= MOST_OF_TIME && TIMES.contains(lead(before));
    }

    /** The last word that is no determiner; empty without one. */
    private static String lead(List<String> words) {
        for (int at = words.size() - 1; at >= 0; at--) {
            if (!DETERMINERS.contains(words.get(at))) {
                return words.get(at);
            }
        }
        return "";
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
