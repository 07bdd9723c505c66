package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps warnings out of what is said of how strongly a treatment is advised: "do not expect wonders" is no option. */
final class PlainAdvice {
    private final Set<String> warnings = new HashSet<>();

    PlainAdvice(Collection<Recommendation> advice) {
        advice.stream()
                .filter(each -> each.kind() == RecommendationKind.TREATMENT && Warning.isOne(each))
                .forEach(each -> warnings.add(each.id()));
    }

    /** The claim without them; a disagreement that would lose a side stays, an agreement of fewer than two is absent. */
    Optional<Claim> of(Claim claim) {
        if (claim.sides().stream().flatMap(side -> side.refs().stream()).noneMatch(warnings::contains)) {
            return Optional.of(claim);
        }
        return claim.verdict() == Verdict.AGREE
                ? Narrowed.to(ref -> !warnings.contains(ref), claim)
                : Optional.of(disagreement(claim));
    }

    private Claim disagreement(Claim claim) {
        List<ClaimSide> sides = new ArrayList<>();
        claim.sides().forEach(side -> {
            List<String> refs =
                    side.refs().stream().filter(ref -> !warnings.contains(ref)).toList();
            if (!refs.isEmpty()) {
                sides.add(ClaimSide.builder().from(side).refs(refs).build());
            }
        });
        boolean disputed = sides.stream().map(ClaimSide::position).distinct().count() > 1
                && sides.stream().map(ClaimSide::source).distinct().count() > 1;
        return disputed ? Claim.builder().from(claim).sides(sides).build() : claim;
    }
}
