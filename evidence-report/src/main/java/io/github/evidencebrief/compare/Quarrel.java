package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what kind of disagreement it is when results point two ways. */
final class Quarrel {
    private Quarrel() {}

    /**
     * Scope when the two sides are about people who exclude each other, framing when people got better where the others
     * did as well, else a contradiction.
     */
    static DisagreementKind kind(List<Said<Finding>> yes, List<Said<Finding>> no, Voices voices) {
        if (yes.stream().allMatch(f -> no.stream().allMatch(g -> areApart(f, g, voices)))) {
            return DisagreementKind.SCOPE;
        }
        return isOneResult(yes, no) ? DisagreementKind.FRAMING : DisagreementKind.CONTRADICTION;
    }

    /** Whether they are about people who exclude each other. */
    static boolean areApart(Said<Finding> f, Said<Finding> g, Voices voices) {
        return voices.contrasts().stream().anyMatch(contrast -> contrast.parts(f, List.of(g)));
    }

    /** Whether people got better in the one study in which the others did as well: two parts of one result. */
    private static boolean isOneResult(List<Said<Finding>> yes, List<Said<Finding>> no) {
        Set<Optional<String>> studies = new HashSet<>();
        Groups.both(yes, no).forEach(f -> studies.add(f.study()));
        return studies.size() == 1
                && !studies.contains(Optional.<String>empty())
                && yes.stream().allMatch(f -> f.item().basis() == Basis.WITHIN_GROUP)
                && no.stream().allMatch(Results::isNothing);
    }
}
