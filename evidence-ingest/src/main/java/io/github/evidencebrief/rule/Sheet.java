package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.Arrays;

/**
 * A stretch of tokens as sets of positions; a {@link Walker} makes sets from sets.
 *
 * <pre>
 *   token          Over 400 patients were randomised .
 *   position       0    1   2        3    4          5 6      one more than tokens: 6 is the end
 *   NOWHERE        .    .   .        .    .          . .      the empty set
 *   everywhere     x    x   x        x    x          x x      every position
 *   label people   .    .   x        .    .          . .      a set for each label that is in the sentence
 *   a step         .    x   .        .    .          . .      here where "{count} people" can start
 * </pre>
 *
 * A set is a {@code long}: its bits, or for the few stretches of 64 tokens or more the number of one of the
 * {@link Rows}. A sheet is used again and again by one thread; nothing in it is copied from sentence to sentence.
 */
final class Sheet {
    /** Most tokens of a stretch: longer than any sentence, short enough for small rows. */
    static final int MOST = 1023;

    /** Most words of a compound: "state-of-the-art". */
    static final int COMPOUND = 4;

    /** The set of no position. */
    static final long NOWHERE = 0;

    private final int compounds;
    private final Carried carried;
    private final Kinds kinds;
    private final Trie terms;
    private final Bits there;
    private final Bits worth;
    private final long[] sets;
    private final long[] groups;
    private final int[] present;
    private final Rows rows = new Rows();
    private int presentSize;
    private long everywhere;
    private boolean narrow;
    private Tokens tokens = new Tokens(1);
    private int from;
    private int size;

    /**
     * @param patterns number of patterns
     */
    Sheet(LabelTable labels, int patterns) {
        this.compounds = labels.compounds();
        this.carried = labels.carried();
        this.kinds = labels.kinds();
        this.terms = labels.terms();
        this.there = new Bits(labels.size());
        this.worth = new Bits(patterns);
        this.sets = new long[labels.size()];
        this.groups = new long[kinds.size()];
        this.present = new int[labels.size() + 1];
    }

    /** Begins anew with the tokens from one up to another, exclusive, and marks their labels. */
    void read(Tokens sentence, int start, int end) {
        tokens = sentence;
        from = start;
        size = end - start;
        clear();
        for (int position = 0; position < size; position++) {
            markCode(tokens.code(from + position), position);
        }
        if (tokens.hasCompounds()) {
            markCompounds();
        }
        markKinds();
        for (int i = 0; i < presentSize; i++) {
            there.add(present[i]);
        }
    }

    /** Makes those patterns worth trying whose needs the sentence meets. */
    void choose(Triggers triggers) {
        triggers.choose(this, worth);
    }

    private void clear() {
        for (int i = 0; i < presentSize; i++) {
            sets[present[i]] = NOWHERE;
        }
        presentSize = 0;
        Arrays.fill(groups, NOWHERE);
        there.clear();
        narrow = size < Long.SIZE;
        everywhere = narrow ? -1L >>> (Long.SIZE - 1 - size) : Rows.EVERYWHERE;
        if (!narrow) {
            rows.clear(size);
        }
    }

    private void markCode(char code, int position) {
        int group = kinds.group(code);
        groups[group] = with(groups[group], position);
        int entry = carried.entry(Codes.lower(code));
        int last = carried.last(entry);
        for (int i = carried.first(entry); i < last; i++) {
            mark(carried.label(i), position);
        }
        int node = carried.node(entry);
        if (node != 0) {
            markTerms(node, position);
        }
    }

    private void markCompounds() {
        for (int position = 0; position < size; position++) {
            int length = tokens.compound(from + position);
            if (length > 1 && length <= COMPOUND && position + length <= size) {
                mark(compounds + length - 2, position);
            }
        }
    }

    private void mark(int label, int position) {
        count(label);
        sets[label] = with(sets[label], position);
    }

    /** Counts a label as present when it was not there before, without asking, for no one can tell beforehand. */
    private void count(int label) {
        present[presentSize] = label;
        presentSize += sets[label] == NOWHERE ? 1 : 0;
    }

    private long with(long set, int position) {
        return narrow ? set | 1L << position : rows.with((int) set, position);
    }

    /** Marks the labels of all tokens of a group at once. */
    private void markKinds() {
        for (int group = 0; group < groups.length; group++) {
            if (groups[group] != NOWHERE) {
                for (int label : kinds.labels(group)) {
                    count(label);
                    sets[label] = union(sets[label], groups[group]);
                }
            }
        }
    }

    private void markTerms(int first, int position) {
        int node = first;
        for (int at = position + 1; node != 0 && at < size; at++) {
            node = terms.step(node, Codes.folded(tokens.code(from + at)));
            for (int label : terms.labels(node)) {
                mark(label, position);
            }
        }
    }

    /** Number of tokens, which is also the last position. */
    int size() {
        return size;
    }

    /** The labels in the sentence. */
    Bits there() {
        return there;
    }

    /** The first pattern at or after a number that is worth trying; -1 when there is none. */
    int nextWorth(int pattern) {
        return worth.next(pattern);
    }

    /** The text between two positions. */
    Span span(int start, int end) {
        return tokens.span(from + start, from + end);
    }

    /** The set of every position; what may be missing can start everywhere when it may end everywhere. */
    long everywhere() {
        return everywhere;
    }

    /** The tokens at which a label starts; {@link #NOWHERE} when it is not in the sentence. */
    long set(int label) {
        return sets[label];
    }

    boolean has(long set, int position) {
        return narrow ? (set >>> position & 1) != 0 : rows.has((int) set, position);
    }

    /** The first position of a set at or after another; -1 when there is none. */
    int next(long set, int position) {
        if (!narrow) {
            return rows.next((int) set, position);
        }
        long left = position < Long.SIZE ? set & -1L << position : 0;
        return left == 0 ? -1 : Long.numberOfTrailingZeros(left);
    }

    /** The positions of two sets; the first itself when the other adds none. */
    long union(long first, long second) {
        return narrow ? first | second : rows.union((int) first, (int) second);
    }

    /** The set of one position. */
    long only(int position) {
        return narrow ? 1L << position : rows.with(0, position);
    }

    /** Where a label of so many tokens starts that ends at a position of {@code ends}. */
    long before(int label, int length, long ends) {
        long starts = sets[label];
        if (narrow) {
            return starts & ends >>> length;
        }
        return starts == NOWHERE ? NOWHERE : rows.before((int) starts, length, (int) ends);
    }

    /** From where a position of {@code ends} can be reached by tokens of a label, up to so many in a row. */
    long upTo(int times, int label, long ends) {
        long starts = ends;
        for (int i = 0; i < times; i++) {
            long grown = union(starts, before(label, 1, starts));
            if (grown == starts) {
                return starts;
            }
            starts = grown;
        }
        return starts;
    }

    /** What {@link #release} takes to give up the sets made after it. */
    int made() {
        return rows.size();
    }

    /** Gives up the sets that were made last. */
    void release(int made) {
        rows.release(made);
    }
}
