package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks the most telling of several sources' values; the reports keep each source's own. */
final class Values {
    private final List<Study> studies;

    Values(List<Study> studies) {
        this.studies = studies;
    }

    /** The longest words; of equally long ones the first. */
    Optional<String> longest(Function<Study, Optional<String>> value) {
        return present(value).max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    }

    /** The value that most sources give; of equally frequent ones the smallest. */
    <T extends Comparable<T>> Optional<T> mostFrequent(Function<Study, Optional<T>> value) {
        Map<T, Long> counts = present(value).collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** An exact count before a rounded one; of equally exact ones the larger. */
    Optional<Count> exactest(Function<Study, Optional<Count>> value) {
        return present(value)
                .max(Comparator.comparing((Count c) -> c.qualifier() == Qualifier.EXACT)
                        .thenComparing(Count::value)
                        .thenComparing(c -> c.unit().orElse("")));
    }

    /** All values in the order of the sources, each once by its key. */
    <T, K> List<T> all(Function<Study, List<T>> values, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        studies.stream().flatMap(s -> values.apply(s).stream()).forEach(v -> byKey.putIfAbsent(key.apply(v), v));
        return new ArrayList<>(byKey.values());
    }

    /** All values in the order of the sources, as often as they are given. */
    <T> Stream<T> each(Function<Study, List<T>> values) {
        return studies.stream().flatMap(s -> values.apply(s).stream());
    }

    <T> Optional<T> first(Function<Study, Optional<T>> value) {
        return present(value).findFirst();
    }

    private <T> Stream<T> present(Function<Study, Optional<T>> value) {
        return studies.stream().map(value).flatMap(Optional::stream);
    }
}
