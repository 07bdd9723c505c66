package io.github.evidencebrief.rule;

import java.util.Arrays;

/**
 * Terms of several words as a tree over the folded codes of their words.
 *
 * <pre>
 *   blood pressure, blood sugar level        0 --blood--&gt; 1 --pressure--&gt; 2 (labels)
 *                                                         1 --sugar--&gt; 3 --level--&gt; 4 (labels)
 * </pre>
 */
final class Trie {
    private static final int[] NONE = {};
    /** Of a folded code. */
    private static final int CODE_BITS = 15;

    private static final int MOST_NODES = 1 << (Integer.SIZE - CODE_BITS);
    private static final int SPREAD = 0x9E3779B1;
    private static final int HASH_BITS = 17;

    private final int[] first;
    private int[][] labels;
    private final long[] steps;
    private int size;
    /** Of each place the key of a step and the node it goes to, side by side; no key, no step. */
    private int[] places;

    Trie() {
        first = new int[Character.MAX_VALUE + 1];
        labels = new int[][] {NONE};
        steps = new long[(1 << HASH_BITS) / Long.SIZE];
        size = 1;
        places = new int[2048];
    }

    Trie(CompactReader in) {
        first = in.numbers();
        labels = in.several(CompactReader::numbers).toArray(int[][]::new);
        steps = in.longs();
        size = labels.length;
        places = in.numbers();
    }

    void write(CompactWriter out) {
        out.numbers(first);
        out.number(size);
        Arrays.stream(labels, 0, size).forEach(out::numbers);
        out.longs(steps);
        out.numbers(places);
    }

    void add(String codes, int label) {
        int node = 0;
        for (int i = 0; i < codes.length(); i++) {
            int next = step(node, codes.charAt(i));
            node = next == 0 ? grow(node, codes.charAt(i)) : next;
        }
        int[] known = labels[node];
        labels[node] = Arrays.copyOf(known, known.length + 1);
        labels[node][known.length] = label;
    }

    private int grow(int node, char code) {
        if (size == MOST_NODES) {
            throw new IllegalStateException("terms of more than " + MOST_NODES + " steps: take some lists out");
        }
        int added = size++;
        if (added == labels.length) {
            labels = Arrays.copyOf(labels, 2 * added);
        }
        labels[added] = NONE;
        if (node == 0) {
            first[code] = added;
        } else {
            put(key(node, code), added);
            int hash = hash(key(node, code));
            steps[hash / Long.SIZE] |= 1L << hash;
        }
        return added;
    }

    /** Every other place at least stays free, so that a step that is not there is soon known not to be. */
    private void put(int key, int node) {
        if (4 * size > places.length) {
            int[] old = places;
            places = new int[2 * old.length];
            for (int i = 0; i < old.length; i += 2) {
                set(old[i], old[i + 1]);
            }
        }
        set(key, node);
    }

    private void set(int key, int node) {
        int place = place(key);
        places[place] = key;
        places[place + 1] = node;
    }

    /** Where a step is, or where it would be. */
    private int place(int key) {
        int mask = places.length - 1;
        int at = 2 * hash(key) & mask;
        while (places[at] != 0 && places[at] != key) {
            at = (at + 2) & mask;
        }
        return at;
    }

    private static int key(int node, char code) {
        return node << CODE_BITS | code;
    }

    private static int hash(int key) {
        return (key * SPREAD) >>> (Integer.SIZE - HASH_BITS);
    }

    /** The node after a word; 0, the root, when no term goes on like that. */
    int step(int node, char code) {
        if (node == 0) {
            return first[code];
        }
        int key = key(node, code);
        int hash = hash(key);
        boolean maybe = (steps[hash / Long.SIZE] & 1L << hash) != 0;
        return maybe ? places[place(key) + 1] : 0;
    }

    /** Numbers of the labels whose terms end at a node. */
    int[] labels(int node) {
        return labels[node];
    }
}
