package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves some records of an agreement out. */
final class Narrowed {
    private Narrowed() {}

    /** The claim with the records that are kept, by their ids; absent when fewer than two sources are left that agree. */
    static Optional<Claim> to(Predicate<String> kept, Claim claim) {
        List<ClaimSide> sides = new ArrayList<>();
        claim.sides().forEach(side -> {
            List<String> refs = side.refs().stream().filter(kept).toList();
            if (!refs.isEmpty()) {
                sides.add(ClaimSide.builder().from(side).refs(refs).build());
            }
        });
        long sources = sides.stream()
                .filter(side -> side.position() == Position.A)
                .map(ClaimSide::source)
                .distinct()
                .count();
        return sources < 2
                ? Optional.empty()
                : Optional.of(Claim.builder().from(claim).sides(sides).build());
    }
}
