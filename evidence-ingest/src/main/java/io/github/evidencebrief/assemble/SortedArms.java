package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.NamedArm.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the place of a text that sorts the people of a study into its arms.
 *
 * <p>Where one sentence, or one and the next, name at least two arms, what others say of one arm only describes it, and
 * what they say of two is told of another study.
 */
final class SortedArms {
    private static final int NEXT = 1;

    private final ArmPlaces places;
    private final ArmNames names;

    SortedArms(ArmPlaces places, ArmNames names) {
        this.places = places;
        this.names = names;
    }

    /** All arms but those into which people were sorted at other places than the chosen one. */
    List<NamedArm> parted(List<NamedArm> arms) {
        Optional<Set<NamedArm>> whole = neighbors(arms).stream()
                .filter(place -> several(place))
                .reduce((best, next) -> byWeight().compare(next, best) > 0 ? next : best)
                .map(Set::copyOf);
        return arms.stream()
                .filter(arm -> arm.rank() != Rank.SORTED
                        || whole.filter(place -> !place.contains(arm)).isEmpty())
                .toList();
    }

    /** The arms that people were sorted into, those of one sentence and the next together. */
    private static List<List<NamedArm>> neighbors(List<NamedArm> arms) {
        List<List<NamedArm>> places = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (NamedArm arm : arms) {
            if (arm.rank() == Rank.SORTED) {
                if (places.isEmpty() || arm.sentence() > last + NEXT) {
                    places.add(new ArrayList<>());
                }
                places.get(places.size() - 1).add(arm);
                last = arm.sentence();
            }
        }
        return places;
    }

    private static boolean several(List<NamedArm> place) {
        return place.stream().map(NamedArm::name).distinct().count() > 1;
    }

    /** That the headline names one of the arms counts most, then a control, then how often the text speaks of them. */
    private Comparator<List<NamedArm>> byWeight() {
        return Comparator.comparing(this::isInHeadline)
                .thenComparing(place -> place.stream().anyMatch(arm -> names.isControl(arm.name())))
                .thenComparing(place ->
                        place.stream().mapToInt(arm -> places.count(arm.name())).sum());
    }

    private boolean isInHeadline(List<NamedArm> place) {
        return place.stream().anyMatch(arm -> places.inHeadline(names.words(arm.name())) != ArmPlaces.NOWHERE);
    }
}
