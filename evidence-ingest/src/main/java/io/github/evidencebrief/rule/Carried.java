package io.github.evidencebrief.rule;

import java.util.Arrays;

/**
 * What each token carries by its code in lower case: the labels of single tokens, and where terms begin with it.
 *
 * <pre>
 *   entry of "blood"   node of "blood ..." in the {@link Trie}, where the next entry begins, each label
 * </pre>
 *
 * The entries stand in one array, one after the other.
 */
final class Carried {
    private static final int[] NONE = {};

    private final int[] entries;
    private int[] all;
    private int size;

    /**
     * @param labels numbers of the labels of each code, null for none
     */
    Carried(int[][] labels, Trie terms) {
        entries = new int[Character.MAX_VALUE + 1];
        all = new int[1024];
        add(0, NONE);
        for (int code = 0; code < entries.length; code++) {
            int node = terms.step(0, Codes.folded((char) code));
            int[] carried = labels[code] == null ? NONE : labels[code];
            if (node != 0 || carried.length > 0) {
                entries[code] = size;
                add(node, carried);
            }
        }
    }

    Carried(CompactReader in) {
        entries = in.numbers();
        all = in.numbers();
        size = all.length;
    }

    void write(CompactWriter out) {
        out.numbers(entries);
        out.numbers(Arrays.copyOf(all, size));
    }

    private void add(int node, int[] carried) {
        int next = size + 2 + carried.length;
        if (next > all.length) {
            all = Arrays.copyOf(all, 2 * next);
        }
        all[size] = node;
        all[size + 1] = next;
        System.arraycopy(carried, 0, all, size + 2, carried.length);
        size = next;
    }

    /** Where the entry of a code in lower case is. */
    int entry(char code) {
        return entries[code];
    }

    /** The node of the terms that begin with an entry's code; 0 when none does. */
    int node(int entry) {
        return all[entry];
    }

    /** Where the labels of an entry begin. */
    int first(int entry) {
        return entry + 2;
    }

    /** The place after the last label of an entry. */
    int last(int entry) {
        return all[entry + 1];
    }

    /** The number of the label at a place. */
    int label(int place) {
        return all[place];
    }
}
