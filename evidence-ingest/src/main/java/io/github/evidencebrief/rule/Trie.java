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
    private static final int CODE_BITS = 16;
    private static final int SPREAD = 0x9E3779B1;
    private static final int HASH_BITS = 17;

    private final int[] first;
    private int[][] labels;
    private final long[] steps;
    private int size;
    private long[] keys;
    private int[] nodes;

    Trie() {
        first = new int[Character.MAX_VALUE + 1];
        labels = new int[][] {NONE};
        steps = new long[(1 << HASH_BITS) / Long.SIZE];
        size = 1;
        keys = new long[1024];
        nodes = new int[keys.length];
    }

    Trie(CompactReader in) {
        first = in.numbers();
        labels = in.several(CompactReader::numbers).toArray(int[][]::new);
        steps = in.longs();
        size = labels.length;
        keys = in.longs();
        nodes = in.numbers();
    }

    void write(CompactWriter out) {
        out.numbers(first);
        out.number(size);
        Arrays.stream(labels, 0, size).forEach(out::numbers);
        out.longs(steps);
        out.longs(keys);
        out.numbers(nodes);
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
    private void put(long key, int node) {
        if (2 * size > keys.length) {
            long[] old = keys;
            int[] oldNodes = nodes;
            keys = new long[2 * old.length];
            nodes = new int[keys.length];
            for (int i = 0; i < old.length; i++) {
                set(old[i], oldNodes[i]);
            }
        }
        set(key, node);
    }

    private void set(long key, int node) {
        int place = place(key);
        keys[place] = key;
        nodes[place] = node;
    }

    /** Where a step is, or where it would be. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = hash(key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long key(int node, char code) {
        return (long) node << CODE_BITS | code;
    }

    private static int hash(long key) {
        return ((int) (key ^ (key >>> CODE_BITS)) * SPREAD) >>> (Integer.SIZE - HASH_BITS);
    }

    /** The node after a word; 0, the root, when no term goes on like that. */
    int step(int node, char code) {
        if (node == 0) {
            return first[code];
        }
        long key = key(node, code);
        int hash = hash(key);
        boolean maybe = (steps[hash / Long.SIZE] & 1L << hash) != 0;
        return maybe ? nodes[place(key)] : 0;
    }

    /** Numbers of the labels whose terms end at a node. */
    int[] labels(int node) {
        return labels[node];
    }
}
