package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

    private final Map<Long, Integer> steps = new HashMap<>();
    private final int[] first = new int[Character.MAX_VALUE + 1];
    private int[][] labels = {NONE};

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
        int added = labels.length;
        labels = Arrays.copyOf(labels, added + 1);
        labels[added] = NONE;
        if (node == 0) {
            first[code] = added;
        } else {
            steps.put(key(node, code), added);
        }
        return added;
    }

    private static long key(int node, char code) {
        return (long) node << CODE_BITS | code;
    }

    /** The node after a word; 0, the root, when no term goes on like that. */
    int step(int node, char code) {
        return node == 0 ? first[code] : steps.getOrDefault(key(node, code), 0);
    }

    /** Numbers of the labels whose terms end at a node. */
    int[] labels(int node) {
        return labels[node];
    }
}
