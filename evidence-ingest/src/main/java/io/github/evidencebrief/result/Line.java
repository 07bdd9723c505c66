package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The words of one sentence with their kinds, freed of brackets and marks.
 *
 * <pre>
 *   Grip       was    higher         [12 vs. 9 kg],  in           ...
 *   -          LINK   MORE|ASIDE|COMMA               PREPOSITION
 *   all together: LINK|MORE|ASIDE|COMMA|PREPOSITION, so it holds no NUMBER outside of brackets
 * </pre>
 */
final class Line {
    /** Characters of a short word and the space behind it, so that most sentences find room at once. */
    private static final int TYPICAL_LENGTH = 5;

    private static final long MARKED = Kind.any(Kind.COMMA, Kind.STOP);

    private final String text;
    private final int end;
    private int[] starts;
    private int[] ends;
    private long[] kinds;
    private int size;
    /** The kinds of all words together. */
    private long all;

    /** A line without words yet, for the words of a sentence. */
    Line(String text, Span sentence) {
        int room = sentence.length() / TYPICAL_LENGTH + 1;
        this.text = text;
        this.end = sentence.end();
        this.starts = new int[room];
        this.ends = new int[room];
        this.kinds = new long[room];
    }

    void add(int start, int end, long bits) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = bits;
        all |= bits;
        size++;
    }

    /** Adds to what is known of the last word. */
    void mark(long bits) {
        if (size > 0) {
            kinds[size - 1] |= bits;
            all |= bits;
        }
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** Where a word begins in the text. */
    int start(int at) {
        return starts[at];
    }

    /** The place of the words of a range in the text. */
    Span span(Range range) {
        return new Span(starts[range.from()], ends[range.to() - 1]);
    }

    /** From one word to before another, with all brackets. */
    Span stretch(int from, int to) {
        return new Span(starts[from], to < size ? starts[to] : end);
    }

    /** The kinds of a word; none before and behind the line. */
    private long kinds(int at) {
        return at >= 0 && at < size ? kinds[at] : 0;
    }

    /** Whether some word is of one of some kinds: what such words tell is looked for only where it does. */
    boolean holds(long bits) {
        return (all & bits) != 0;
    }

    boolean is(int at, Kind kind) {
        return (kinds(at) & kind.bit()) != 0;
    }

    /** Whether a word is of one of some kinds. */
    boolean isAny(int at, long bits) {
        return (kinds(at) & bits) != 0;
    }

    /** Whether a comma, a semicolon, a colon or a dash follows. */
    boolean isMarked(int at) {
        return isAny(at, MARKED);
    }

    /** Whether it is this word, with or without a capital. */
    boolean says(int at, String word) {
        if (at < 0 || at >= size || ends[at] - starts[at] != word.length()) {
            return false;
        }
        return Character.toLowerCase(text.charAt(starts[at])) == word.charAt(0)
                && text.regionMatches(starts[at] + 1, word, 1, word.length() - 1);
    }

    /** Whether it ends in some letters. */
    boolean endsWith(int at, String ending) {
        return ends[at] - starts[at] > ending.length() && text.startsWith(ending, ends[at] - ending.length());
    }

    /** Whether it is a number of hundred: "12%". */
    boolean isShare(int at) {
        return is(at, Kind.NUMBER) && text.charAt(ends[at] - 1) == '%';
    }

    /** Whether two words are the same. */
    boolean sameWord(int one, int other) {
        return one >= 0
                && other < size
                && ends[one] - starts[one] == ends[other] - starts[other]
                && text.regionMatches(true, starts[one], text, starts[other], ends[one] - starts[one]);
    }

    /** Whether it is one of two words. */
    boolean says(int at, String one, String other) {
        return says(at, one) || says(at, other);
    }

    /** The number it begins with, without a sign; an amount of money may have one. */
    Optional<BigDecimal> number(int at) {
        int from = Shape.isMoney(text.charAt(starts[at])) ? starts[at] + 1 : starts[at];
        boolean digit = from < ends[at] && Cursor.isDigit(text.charAt(from));
        return digit ? new Cursor(text, from, ends[at]).number() : Optional.empty();
    }
}
