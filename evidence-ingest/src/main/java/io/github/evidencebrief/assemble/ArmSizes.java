package io.github.evidencebrief.assemble;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.evidencebrief.assemble.Sizes.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sizes of groups that stand near each other, each place once; a size that the others add up to is their total. */
record ArmSizes(List<Size> sizes) {
    private static final Set<String> OF_ARMS = Set.of("arm", "bracket");

    /** For each sentence that gives the size of a group those that stand in it and in so many sentences after it. */
    static Stream<ArmSizes> near(List<Size> all, int reach) {
        NavigableMap<Integer, List<Size>> bySentence = all.stream()
                .filter(size -> OF_ARMS.contains(size.basis()))
                .collect(groupingBy(Size::sentence, TreeMap::new, toList()));
        return bySentence.keySet().stream()
                .map(sentence -> of(bySentence
                        .subMap(sentence, true, sentence + reach, true)
                        .values()));
    }

    private static ArmSizes of(Collection<List<Size>> bySentence) {
        Set<Integer> places = new HashSet<>();
        List<Size> near = bySentence.stream()
                .flatMap(List::stream)
                .filter(size -> places.add(size.place()))
                .toList();
        int sum = near.stream().mapToInt(Size::value).sum();
        boolean total = near.size() > 2 && near.stream().anyMatch(size -> size.value() * 2 == sum);
        return new ArmSizes(
                total ? near.stream().filter(size -> size.value() * 2 != sum).toList() : near);
    }

    int count() {
        return sizes.size();
    }

    int sum() {
        return sizes.stream().mapToInt(Size::value).sum();
    }
}
