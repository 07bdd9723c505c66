package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which patterns are worth trying on a sentence: those whose needs it meets, looked up by the rarest of them.
 *
 * <p>Under a label hang the patterns it is needed for, on a tree of their other needs, so that one look at a need that a
 * sentence does not meet passes over all patterns that share it.
 *
 * <pre>
 *   label "randomised"   needs {count}        needs people or adults   pattern 7
 *                                             pattern 12
 *                        needs to             pattern 8
 *   label "placebo"      needs versus or vs   pattern 40
 * </pre>
 *
 * All trees are in one array, by label, and last that of the patterns without needs. There is for a pattern
 * {@code ~number}; for a need the place after all that hangs on it and that where it begins, then which labels meet it.
 */
final class Triggers {
    private final int[] begins;
    private final long[] trees;
    private final Bits begun;

    /**
     * @param labels number of labels
     */
    Triggers(int labels, Collection<Phrasing> phrasings) {
        Map<Integer, Branch> branches = new HashMap<>();
        for (Phrasing phrasing : phrasings) {
            List<List<Integer>> needs =
                    phrasing.needs().stream().map(Triggers::labels).toList();
            for (int label : needs.isEmpty() ? List.of(labels) : needs.get(0)) {
                branches.computeIfAbsent(label, added -> new Branch())
                        .add(needs.subList(Math.min(1, needs.size()), needs.size()), phrasing.number());
            }
        }
        begins = new int[labels + 2];
        List<Long> flat = new ArrayList<>();
        for (int label = 0; label <= labels; label++) {
            branches.getOrDefault(label, new Branch()).addTo(flat);
            begins[label + 1] = flat.size();
        }
        trees = flat.stream().mapToLong(entry -> entry).toArray();
        begun = begun(labels);
    }

    Triggers(CompactReader in) {
        begins = in.numbers();
        trees = in.longs();
        begun = begun(begins.length - 2);
    }

    void write(CompactWriter out) {
        out.numbers(begins);
        out.longs(trees);
    }

    /** The labels on which patterns hang. */
    private Bits begun(int labels) {
        Bits begun = new Bits(labels);
        for (int label = 0; label < labels; label++) {
            if (begins[label] < begins[label + 1]) {
                begun.add(label);
            }
        }
        return begun;
    }

    private static List<Integer> labels(Need need) {
        return IntStream.of(need.labels()).boxed().toList();
    }

    /** Makes a set that was used before the numbers of the patterns that are worth trying on a sheet. */
    void choose(Sheet sheet, Bits worth) {
        worth.clear();
        Bits there = sheet.there();
        choose(begins.length - 2, there, worth);
        int label = there.nextOfBoth(0, begun);
        while (label >= 0) {
            choose(label, there, worth);
            label = there.nextOfBoth(label + 1, begun);
        }
    }

    private void choose(int label, Bits there, Bits worth) {
        int at = begins[label];
        while (at < begins[label + 1]) {
            long entry = trees[at];
            if (entry < 0) {
                worth.add((int) ~entry);
                at++;
            } else {
                int inside = (int) entry;
                at = there.hasOne(trees, at + 1, inside) ? inside : (int) (entry >>> Integer.SIZE);
            }
        }
    }

    /** The patterns that share some needs, while the tree grows. */
    private static final class Branch {
        private final Map<List<Integer>, Branch> branches = new LinkedHashMap<>();
        private final List<Integer> patterns = new ArrayList<>();

        void add(List<List<Integer>> needs, int pattern) {
            if (needs.isEmpty()) {
                patterns.add(pattern);
            } else {
                branches.computeIfAbsent(needs.get(0), need -> new Branch())
                        .add(needs.subList(1, needs.size()), pattern);
            }
        }

        void addTo(List<Long> flat) {
            patterns.forEach(pattern -> flat.add((long) ~pattern));
            branches.forEach((need, branch) -> {
                int at = flat.size();
                flat.add(0L);
                for (long packed :
                        Bits.packed(need.stream().mapToInt(label -> label).toArray())) {
                    flat.add(packed);
                }
                int inside = flat.size();
                branch.addTo(flat);
                flat.set(at, (long) flat.size() << Integer.SIZE | inside);
            });
        }
    }
}
