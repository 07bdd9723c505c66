package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.Sizes.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sizes of groups that stand near each other, each place once; a size that the others add up to is their total. */
record ArmSizes(List<Size> sizes) {
    private static final Set<String> OF_ARMS = Set.of("arm", "bracket");

    /** Those of a sentence and as many sentences after it as {@code reach}. */
    static ArmSizes from(List<Size> all, int sentence, int reach) {
        Set<Integer> places = new HashSet<>();
        List<Size> near = all.stream()
                .filter(size -> OF_ARMS.contains(size.basis()))
                .filter(size -> size.sentence() >= sentence && size.sentence() <= sentence + reach)
                .filter(size -> places.add(size.place()))
                .toList();
        int sum = near.stream().mapToInt(Size::value).sum();
        boolean total = near.size() > 2 && near.stream().anyMatch(size -> size.value() * 2 == sum);
        return new ArmSizes(
                total ? near.stream().filter(size -> size.value() * 2 != sum).toList() : near);
    }

    /** The sentences that give the size of a group, in the order of the text. */
    static List<Integer> sentences(List<Size> all) {
        return all.stream()
                .filter(size -> OF_ARMS.contains(size.basis()))
                .map(Size::sentence)
                .distinct()
                .toList();
    }

    int count() {
        return sizes.size();
    }

    int sum() {
        return sizes.stream().mapToInt(Size::value).sum();
    }
}
