package io.github.evidencebrief.rule;

import java.util.Arrays;

/**
 * Sets of positions that are too long for one word, each a row of bits; a set is named by the number of its row.
 *
 * <pre>
 *   position     0 1 2 3 4 5 ... 63 64 65
 *   row 0        . . . . . .      .  .  .     the empty set
 *   row 1        x x x x x x      x  x  x     every position
 *   row 2        . . x . . .      .  x  .     what was made from others
 * </pre>
 */
final class Rows {
    /** The row of every position. */
    static final int EVERYWHERE = 1;

    private long[] bits = new long[1024];
    private int width;
    private int top;

    /** Begins anew with the positions from 0 to the last. */
    void clear(int last) {
        width = last / Long.SIZE + 1;
        top = 0;
        addEmpty();
        addEmpty();
        for (int position = 0; position <= last; position++) {
            put(EVERYWHERE, position);
        }
    }

    /** A new row; what was in it before is still there. */
    private int add() {
        int needed = (top + 1) * width;
        if (needed > bits.length) {
            bits = Arrays.copyOf(bits, 2 * needed);
        }
        return top++;
    }

    private int addEmpty() {
        int row = add();
        for (int i = 0; i < width; i++) {
            bits[row * width + i] = 0;
        }
        return row;
    }

    /** Number of rows; to be given back to {@link #release} when the rows made after it are done with. */
    int size() {
        return top;
    }

    /** Takes the rows out that were made last. */
    void release(int rowsLeft) {
        top = rowsLeft;
    }

    /** The row with one more position; that of the empty set stays empty, a new one is made. */
    int with(int row, int position) {
        int grown = row == 0 ? addEmpty() : row;
        put(grown, position);
        return grown;
    }

    private void put(int row, int position) {
        bits[row * width + position / Long.SIZE] |= 1L << position;
    }

    boolean has(int row, int position) {
        return (bits[row * width + position / Long.SIZE] & 1L << position) != 0;
    }

    /** The first position of a row at or after another; -1 when there is none. */
    int next(int row, int position) {
        int word = position / Long.SIZE;
        long left = word < width ? bits[row * width + word] & -1L << position : 0;
        while (left == 0 && ++word < width) {
            left = bits[row * width + word];
        }
        return left == 0 ? -1 : word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    /** The row with the positions of two; the first itself when the other adds none. */
    int union(int first, int second) {
        if (first == 0 || second == 0) {
            return first + second;
        }
        int union = add();
        long news = 0;
        for (int i = 0; i < width; i++) {
            long one = bits[first * width + i];
            bits[union * width + i] = one | bits[second * width + i];
            news |= bits[second * width + i] & ~one;
        }
        return news == 0 ? drop(first) : union;
    }

    /** The row of those positions of {@code starts} from which a number of tokens ends at a position of {@code ends}. */
    int before(int starts, int length, int ends) {
        int before = add();
        long any = 0;
        for (int i = 0; i < width; i++) {
            long after = i + 1 < width ? bits[ends * width + i + 1] << -length : 0;
            long found = bits[starts * width + i] & (bits[ends * width + i] >>> length | after);
            bits[before * width + i] = found;
            any |= found;
        }
        return any == 0 ? drop(0) : before;
    }

    /** Takes the last row out and stands in another. */
    private int drop(int instead) {
        top--;
        return instead;
    }
}
