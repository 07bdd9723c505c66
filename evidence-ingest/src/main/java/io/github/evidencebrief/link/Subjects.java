package io.github.evidencebrief.link;

import java.util.Set;
import java.util.stream.Collectors;

/** Compares what was tested and what came of it. */
final class Subjects {
    private Subjects() {}

    /** Whether both test one thing. */
    static boolean areOne(Traits a, Traits b) {
        return ContentClues.arms(a, b).filter(sign -> sign.weight() > 0).isPresent();
    }

    /** Whether both test one thing or tell one result, and of no outcome that it went two ways. */
    static boolean areAlike(Traits a, Traits b) {
        boolean alike = areOne(a, b) || a.told().stream().anyMatch(b.told()::contains);
        return alike && !areOpposed(a, b);
    }

    /** Whether they tell that one outcome went two ways, and of none that it went one way. */
    static boolean areOpposed(Traits a, Traits b) {
        Set<String> outcomes = a.told().stream().map(Told::outcome).collect(Collectors.toSet());
        return a.told().stream().noneMatch(b.told()::contains)
                && b.told().stream().map(Told::outcome).anyMatch(outcomes::contains);
    }
}
