package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The labels that very many words carry, gathered, so that a token is counted once for all of them.
 *
 * <pre>
 *   group 0   no such label
 *   group 1   may stand in a phrase, before a noun, in a clause     "sleep", "tea"
 *   group 2   in a clause                                           "was", ","
 * </pre>
 */
final class Kinds {
    /** Of each code; few enough for small numbers, which stay near the processor. */
    private final byte[] groups;

    private final List<int[]> labels;

    private Kinds(int[] groups, List<int[]> labels) {
        this.groups = new byte[groups.length];
        this.labels = List.copyOf(labels);
        for (int code = 0; code < groups.length; code++) {
            this.groups[code] = (byte) groups[code];
        }
        if (labels.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(labels.size() + " groups of labels; at most " + Byte.MAX_VALUE);
        }
    }

    Kinds(CompactReader in) {
        this(in.numbers(), in.several(CompactReader::numbers));
    }

    void write(CompactWriter out) {
        out.numbers(IntStream.range(0, groups.length).map(code -> groups[code]).toArray());
        out.number(labels.size());
        labels.forEach(out::numbers);
    }

    /**
     * The groups of some labels.
     *
     * @param codes the label of each set of codes
     */
    static Kinds of(Map<BitSet, Label> codes) {
        List<List<Integer>> known = new ArrayList<>(List.of(List.of()));
        int[] groups = new int[Character.MAX_VALUE + 1];
        for (int code = 0; code < groups.length; code++) {
            List<Integer> carried = carried(codes, code);
            if (!known.contains(carried)) {
                known.add(carried);
            }
            groups[code] = known.indexOf(carried);
        }
        return new Kinds(groups, known.stream().map(Kinds::numbers).toList());
    }

    private static List<Integer> carried(Map<BitSet, Label> codes, int code) {
        List<Integer> carried = new ArrayList<>();
        codes.forEach((some, label) -> {
            if (some.get(code)) {
                carried.add(label.number());
            }
        });
        return carried;
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
    }

    /** Number of groups. */
    int size() {
        return labels.size();
    }

    /** The group of a code. */
    int group(char code) {
        return groups[code];
    }

    /** The numbers of the labels that the codes of a group carry. */
    int[] labels(int group) {
        return labels.get(group);
    }
}
