package io.github.evidencebrief.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels of which a sentence must carry at least one for a pattern to match. */
final class Need {
    private final int[] labels;
    private final long[] packed;
    private final int weight;

    /**
     * @param labels their numbers
     * @param weight how common they are, see {@link Labels#weight}
     */
    Need(int[] labels, int weight) {
        this.labels = labels;
        this.packed = Bits.packed(labels);
        this.weight = weight;
    }

    Need(CompactReader in) {
        this.labels = in.numbers();
        this.packed = in.longs();
        this.weight = in.number();
    }

    void write(CompactWriter out) {
        out.numbers(labels);
        out.longs(packed);
        out.number(weight);
    }

    int[] labels() {
        return labels;
    }

    boolean isMet(Sheet sheet) {
        return sheet.there().hasOne(packed, 0, packed.length);
    }

    /** The lightest first, as the one that most sentences do not meet. */
    static List<Need> sorted(List<Need> needs) {
        return needs.stream()
                .sorted(Comparator.comparingInt(need -> need.weight))
                .toList();
    }

    static Need lightest(List<Need> needs) {
        return needs.stream().min(Comparator.comparingInt(need -> need.weight)).orElseThrow();
    }

    /** What is needed when one of several patterns must match; nothing when one of them needs nothing. */
    static List<Need> either(List<List<Need>> options) {
        if (options.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<Need> lightest = options.stream().map(Need::lightest).toList();
        int[] labels = lightest.stream()
                .flatMapToInt(need -> IntStream.of(need.labels))
                .distinct()
                .toArray();
        return List.of(
                new Need(labels, lightest.stream().mapToInt(need -> need.weight).sum()));
    }
}
