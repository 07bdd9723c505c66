package io.github.evidencebrief.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Prints the exact words of a source between double quotation marks: marks within become single ones, each with its
 * partner, and an ellipsis tells that a sentence was begun or left in its middle.
 *
 * <p>{@code "The pier is safe," says Ida} is printed as {@code “‘The pier is safe,’ says Ida …”}.
 */
public final class QuotedWords {
    private static final String STOPS = ".!?\u2026";
    private static final String BREAKS = ",;:-\u2013\u2014";
    private static final String OPENING_BEFORE = "([\u2014\u2013-/";
    private static final char OPENING = '\u2018';
    private static final char CLOSING = '\u2019';

    private final StringBuilder words;

    private QuotedWords(String words) {
        this.words = new StringBuilder(words);
    }

    /** The words as they are printed; only the marks around and within them, and the ellipses, are not the source's. */
    public static String of(String exact) {
        QuotedWords quoted = new QuotedWords(exact.strip());
        String between = quoted.nested();
        return "\u201c" + between + "\u201d";
    }

    /** A mark whose partner was left out is ours when it stands at an end; elsewhere the partner is added. */
    private String nested() {
        Deque<Integer> open = new ArrayDeque<>();
        int unopened = -1;
        for (int at = 0; at < words.length(); at++) {
            if (!isDouble(words.charAt(at))) {
                continue;
            }
            boolean opens = opens(at);
            words.setCharAt(at, opens ? OPENING : CLOSING);
            if (opens) {
                open.push(at);
            } else if (open.isEmpty()) {
                unopened = at;
            } else {
                open.pop();
            }
        }
        return balanced(open, unopened);
    }

    private String balanced(Deque<Integer> open, int unopened) {
        boolean ends = unopened == words.length() - 1;
        boolean begins = !open.isEmpty() && open.peekLast() == 0;
        int unclosed = open.size() - (begins ? 1 : 0);
        int from = begins ? 1 : 0;
        String bare = words.substring(from, Math.max(from, words.length() - (ends && unopened >= from ? 1 : 0)));
        boolean orphan = unopened >= 0 && !ends;
        return (orphan ? String.valueOf(OPENING) : "")
                + begun(bare)
                + String.valueOf(CLOSING).repeat(unclosed);
    }

    private static boolean isDouble(char letter) {
        return letter == '"' || letter == '\u201c' || letter == '\u201d';
    }

    private boolean opens(int at) {
        char mark = words.charAt(at);
        if (mark != '"') {
            return mark == '\u201c';
        }
        boolean first = at == 0;
        char before = first ? ' ' : words.charAt(at - 1);
        return Character.isWhitespace(before) || OPENING_BEFORE.indexOf(before) >= 0;
    }

    private static String begun(String bare) {
        boolean middle =
                bare.codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(Character::isLowerCase);
        char last = lastSign(bare);
        boolean left = BREAKS.indexOf(last) >= 0 || (middle && STOPS.indexOf(last) < 0);
        return (middle ? "\u2026 " : "") + bare + (left ? " \u2026" : "");
    }

    /** The last sign but for marks and brackets that close. */
    private static char lastSign(String bare) {
        int at = bare.length() - 1;
        while (at > 0 && (bare.charAt(at) == CLOSING || bare.charAt(at) == ')' || bare.charAt(at) == ']')) {
            at--;
        }
        return at < 0 ? ' ' : bare.charAt(at);
    }
}
