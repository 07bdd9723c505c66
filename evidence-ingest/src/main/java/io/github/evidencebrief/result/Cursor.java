package io.github.evidencebrief.result;

import java.math.BigDecimal;
import java.util.Optional;

/** A place in a stretch of text that moves over what it expects, or stays where it is. */
final class Cursor {
    static final String MINUS = "-\u2212\u2013";
    private static final String SPACES = " \t\n\f\r";
    private static final String POINTS = ".\u00b7";
    /** More digits than this before or behind the point are no result. */
    private static final int MOST_DIGITS = 6;

    private final String text;
    private final int end;
    private final int start;
    private int at;

    Cursor(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    int at() {
        return at;
    }

    /** Goes to a place. */
    Cursor to(int place) {
        at = place;
        return this;
    }

    /** What stands here; the character of code 0 at the end. */
    char here() {
        return at < end ? text.charAt(at) : 0;
    }

    /** Whether a digit stands anywhere in the stretch. */
    boolean holdsDigit() {
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next place where a word begins, this one included; false at the end. */
    boolean seekWord() {
        boolean inside = at > start && isPart(text.charAt(at - 1));
        for (; at < end; at++) {
            boolean part = isPart(text.charAt(at));
            if (part && !inside) {
                return true;
            }
            inside = part;
        }
        return false;
    }

    /** Whether a word begins or ends before this place. */
    boolean isEdge() {
        return (at > start && isPart(text.charAt(at - 1))) != isPart(here());
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean take(String words) {
        return taken(words, text.startsWith(words, at));
    }

    boolean takeAnyCase(String words) {
        return taken(words, text.regionMatches(true, at, words, 0, words.length()));
    }

    private boolean taken(String words, boolean same) {
        boolean whole = same && at + words.length() <= end;
        at += whole ? words.length() : 0;
        return whole;
    }

    /** Takes one of some signs. */
    boolean takeOne(String signs) {
        boolean one = at < end && signs.indexOf(text.charAt(at)) >= 0;
        at += one ? 1 : 0;
        return one;
    }

    /** Takes as many of some signs as stand here, up to a number; tells how many. */
    int takeSome(String signs, int most) {
        int taken = 0;
        while (taken < most && takeOne(signs)) {
            taken++;
        }
        return taken;
    }

    void spaces(int most) {
        takeSome(SPACES, most);
    }

    /** Takes a number with its sign: "0.62", "\u22122\u00b75"; absent when there is none. */
    Optional<BigDecimal> number() {
        int from = at;
        takeOne(MINUS);
        if (digits() == 0) {
            at = from;
            return Optional.empty();
        }
        fraction();
        return Optional.of(new BigDecimal(plain(from)));
    }

    /** Takes a point with the digits behind it; tells how many digits there are. */
    int fraction() {
        int from = at;
        int digits = takeOne(POINTS) ? digits() : 0;
        at = digits == 0 ? from : at;
        return digits;
    }

    private int digits() {
        int from = at;
        while (at - from < MOST_DIGITS && isDigit(here())) {
            at++;
        }
        return at - from;
    }

    /** What was taken from a place on, with plain minus and point. */
    String plain(int from) {
        return text.substring(from, at)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u00b7', '.');
    }
}
