package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A stretch of tokens as sets of positions, each a row of bits; {@link Step}s make rows from rows.
 *
 * <pre>
 *   token          Over 400 patients were randomised .
 *   position       0    1   2        3    4          5 6      one more than tokens: 6 is the end
 *   row 0          .    .   .        .    .          . .      the empty set
 *   row 1          x    x   x        x    x          x x      every position
 *   label people   .    .   x        .    .          . .      a row for each label that is in the sentence
 *   before row 1   .    x   .        .    .          . .      rows of steps; here where "{count} people" can start
 * </pre>
 *
 * A sheet is used again and again by one thread; nothing in it is copied from sentence to sentence.
 */
final class Sheet {
    /** Most tokens of a stretch: longer than any sentence, short enough for small rows. */
    static final int MOST = 1023;

    /** The row of no position. */
    static final int NOWHERE = 0;

    /** The row of every position; what may be missing can start everywhere when it may end everywhere. */
    static final int EVERYWHERE = 1;

    private final Labels labels;
    private final Triggers triggers;
    private final BitSet worth = new BitSet();
    private final int[] rows;
    private final int[] present;
    private int presentSize;
    private long[] bits = new long[1024];
    private int width;
    private int top;
    private Tokens tokens = new Tokens();
    private int from;
    private int size;

    Sheet(Labels labels, Triggers triggers) {
        this.labels = labels;
        this.triggers = triggers;
        this.rows = new int[labels.size()];
        this.present = new int[labels.size()];
    }

    /** Begins anew with the tokens from one up to another, exclusive, and marks their labels. */
    void read(Tokens sentence, int start, int end) {
        tokens = sentence;
        from = start;
        size = end - start;
        clear();
        for (int position = 0; position < size; position++) {
            mark(labels.of(tokens.code(from + position)), position);
            markTerms(position);
        }
    }

    private void clear() {
        for (int i = 0; i < presentSize; i++) {
            rows[present[i]] = NOWHERE;
        }
        presentSize = 0;
        triggers.reset(worth);
        width = size / Long.SIZE + 1;
        top = 0;
        add();
        add();
        for (int position = 0; position <= size; position++) {
            put(EVERYWHERE, position);
        }
    }

    private void mark(int[] carried, int position) {
        for (int label : carried) {
            if (rows[label] == NOWHERE) {
                rows[label] = add();
                present[presentSize++] = label;
                triggers.add(label, worth);
            }
            put(rows[label], position);
        }
    }

    private void markTerms(int position) {
        Trie terms = labels.terms();
        int node = 0;
        int at = position;
        do {
            node = at < size ? terms.step(node, Codes.folded(tokens.code(from + at++))) : 0;
            mark(terms.labels(node), position);
        } while (node != 0);
    }

    /** Number of tokens, which is also the last position. */
    int size() {
        return size;
    }

    /** Whether the pattern of a number is worth trying. */
    boolean isWorth(int pattern) {
        return worth.get(pattern);
    }

    /** The first pattern at or after a number that is worth trying; -1 when there is none. */
    int nextWorth(int pattern) {
        return worth.nextSetBit(pattern);
    }

    /** The text between two positions. */
    Span span(int start, int end) {
        return tokens.span(from + start, from + end);
    }

    /** The row of the tokens at which a label starts; {@link #NOWHERE} when it is not in the sentence. */
    int row(int label) {
        return rows[label];
    }

    /** A new row without positions. */
    int add() {
        int needed = (top + 1) * width;
        if (needed > bits.length) {
            bits = Arrays.copyOf(bits, 2 * needed);
        }
        bits[top * width] = 0;
        if (width > 1) {
            Arrays.fill(bits, top * width, needed, 0);
        }
        return top++;
    }

    /** Number of rows; to be given back to {@link #release} when the rows made after it are done with. */
    int rows() {
        return top;
    }

    /** Takes the rows out that were made last. */
    void release(int rowsLeft) {
        top = rowsLeft;
    }

    /** A new row with the positions of another. */
    int copy(int row) {
        int copy = add();
        addAll(copy, row);
        return copy;
    }

    void put(int row, int position) {
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

    /** Adds the positions of another row; whether there was a new one. */
    boolean addAll(int into, int row) {
        long news = 0;
        for (int i = 0; i < width; i++) {
            news |= bits[row * width + i] & ~bits[into * width + i];
            bits[into * width + i] |= bits[row * width + i];
        }
        return news != 0;
    }

    /**
     * Adds the positions at which a label starts that ends at a position of {@code ends}; whether there was a new one.
     * The row that is added to may be {@code ends} itself.
     */
    boolean addBefore(int into, Label label, int ends) {
        int starts = rows[label.number()] * width;
        long news = 0;
        for (int i = 0; i < width; i++) {
            long after = i + 1 < width ? bits[ends * width + i + 1] << -label.length() : 0;
            long found = bits[starts + i] & (bits[ends * width + i] >>> label.length() | after);
            news |= found & ~bits[into * width + i];
            bits[into * width + i] |= found;
        }
        return news != 0;
    }
}
