package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.List;

/** Widens a piece of the name of a place to the name: "Lung Health" to "Fjord Centre for Lung Health". */
final class Affiliations {
    private static final List<String> JOINTS = List.of("for", "of", "and", "&");

    private final TermSet places;
    private final TermSet edges;

    /**
     * @param places words by which a name is that of a place of work
     * @param edges words that are no part of a name
     */
    Affiliations(TermSet places, TermSet edges) {
        this.places = places;
        this.edges = edges;
    }

    /** The whole name that a piece of it stands in. */
    Span whole(String text, Span piece) {
        return new Span(start(text, piece.start()), end(text, piece.end()));
    }

    /** Goes back over "for" and its like to a capitalised name that ends in a word such as "Centre". */
    private int start(String text, int piece) {
        int start = piece;
        int joint = wordBefore(text, start);
        while (joint >= 0 && JOINTS.contains(word(text, joint, start))) {
            int head = wordBefore(text, joint);
            if (head < 0 || !isCapital(text, head) || !isPlace(word(text, head, joint))) {
                return start;
            }
            start = firstCapital(text, head);
            joint = wordBefore(text, start);
        }
        return start;
    }

    private static int firstCapital(String text, int word) {
        int first = word;
        int before = wordBefore(text, first);
        while (before >= 0 && isCapital(text, before)) {
            first = before;
            before = wordBefore(text, first);
        }
        return first;
    }

    /** Takes in "hospital" or "teaching hospital" behind a town. */
    private int end(String text, int piece) {
        int next = wordAfter(text, piece);
        if (next == piece || isPlace(word(text, piece, next))) {
            return next;
        }
        int second = wordAfter(text, next);
        boolean kind = second > next
                && !edges.isOneOf(Terms.words(word(text, piece, next)))
                && isPlace(word(text, next, second));
        return kind ? second : piece;
    }

    private boolean isPlace(String word) {
        return places.isOneOf(Terms.words(word));
    }

    private static String word(String text, int from, int to) {
        return text.substring(from, to).strip();
    }

    private static boolean isCapital(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    /** Where the word begins that one space parts from what follows; -1 when there is none. */
    private static int wordBefore(String text, int start) {
        int end = start - 1;
        if (end < 1 || !isSpace(text.charAt(end)) || !isPart(text.charAt(end - 1))) {
            return -1;
        }
        int from = end;
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where the word ends that one space parts from what goes before; the same place when there is none. */
    private static int wordAfter(String text, int end) {
        int to = end + 1;
        if (to >= text.length() || !isSpace(text.charAt(end))) {
            return end;
        }
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        return to == end + 1 ? end : to;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019' || c == '&';
    }
}
