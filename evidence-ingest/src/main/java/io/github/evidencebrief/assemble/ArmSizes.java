package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.Sizes.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The sizes of groups that stand near each other, each place once; a size that the others add up to is their total. */
record ArmSizes(List<Size> sizes) {
    private static final Set<String> OF_ARMS = Set.of("arm", "bracket");

    /** For each sentence that gives the size of a group those that stand in it and in so many sentences after it. */
    static List<ArmSizes> near(List<Size> all, int reach) {
        NavigableMap<Integer, List<Size>> bySentence = new TreeMap<>();
        for (Size size : all) {
            if (OF_ARMS.contains(size.basis())) {
                bySentence
                        .computeIfAbsent(size.sentence(), key -> new ArrayList<>())
                        .add(size);
            }
        }
        List<ArmSizes> near = new ArrayList<>();
        for (Integer sentence : bySentence.keySet()) {
            near.add(
                    of(bySentence.subMap(sentence, true, sentence + reach, true).values()));
        }
        return near;
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
