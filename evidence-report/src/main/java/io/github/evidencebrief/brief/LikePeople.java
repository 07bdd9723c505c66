package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Workings;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps results of healthy people out of an agreement on people who have what a treatment is given for. */
final class LikePeople {
    private final Set<String> healthy = new HashSet<>();
    private final Set<String> patients = new HashSet<>();

    LikePeople(Collection<Finding> findings, Collection<Study> studies) {
        Map<String, Study> byId = new HashMap<>();
        studies.forEach(study -> byId.put(study.id(), study));
        findings.forEach(finding -> finding.study().map(byId::get).ifPresent(study -> add(finding, study)));
    }

    private void add(Finding finding, Study study) {
        if (Workings.isOfHealthyPeople(study)) {
            healthy.add(finding.id());
        } else if (study.condition().isPresent()) {
            patients.add(finding.id());
        }
    }

    /** The claim without results of healthy people, where some of its results are of others; absent when one source is left. */
    Optional<Claim> of(Claim claim) {
        boolean mixed = holds(claim, healthy) && holds(claim, patients);
        return claim.verdict() == Verdict.AGREE && mixed
                ? Narrowed.to(ref -> !healthy.contains(ref), claim)
                : Optional.of(claim);
    }

    private static boolean holds(Claim claim, Set<String> ids) {
        return claim.sides().stream()
                .map(ClaimSide::refs)
                .flatMap(Collection::stream)
                .anyMatch(ids::contains);
    }
}
