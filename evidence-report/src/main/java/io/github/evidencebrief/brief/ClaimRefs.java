package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The records and sources on either side of a claim, as sets.
 *
 * @param claim the claim
 * @param first ids of the records of the first side
 * @param second ids of the records of the other side
 */
record ClaimRefs(Claim claim, Set<String> first, Set<String> second) {
    static ClaimRefs of(Claim claim) {
        return new ClaimRefs(claim, refs(claim, Position.A), refs(claim, Position.B));
    }

    private static Set<String> refs(Claim claim, Position position) {
        Set<String> refs = new HashSet<>();
        claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(ClaimSide::refs)
                .forEach(refs::addAll);
        return refs;
    }

    String id() {
        return claim.id();
    }

    /** Ids of the records of both sides. */
    Set<String> all() {
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all;
    }

    /** Ids of the sources on one side. */
    Set<String> sources(Position position) {
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(ClaimSide::source)
                .collect(Collectors.toSet());
    }

    /** Whether some records stand on either side. */
    boolean holdAll(Set<String> records) {
        return records.stream().allMatch(record -> first.contains(record) || second.contains(record));
    }
}
