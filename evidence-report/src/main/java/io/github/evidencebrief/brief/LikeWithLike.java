package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps an agreement on "no difference" to results of one comparison: no difference from placebo and no difference
 * between two treatments are not the same.
 */
final class LikeWithLike {
    private static final String ASKED = " find no difference?";

    private final Map<String, Finding> findings = new HashMap<>();

    LikeWithLike(Collection<Finding> findings) {
        findings.forEach(finding -> this.findings.put(finding.id(), finding));
    }

    /** The claim, without the results of other comparisons; absent when no two sources tell of one comparison. */
    Optional<Claim> of(Claim claim) {
        if (claim.verdict() != Verdict.AGREE || !claim.question().endsWith(ASKED)) {
            return Optional.of(claim);
        }
        List<ClaimSide> sides = new ArrayList<>();
        claim.sides().forEach(side -> {
            List<String> refs = side.refs().stream().filter(this::isPlain).toList();
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

    /** Whether it is about the treatment against nothing, placebo or usual care. */
    private boolean isPlain(String ref) {
        Finding finding = findings.get(ref);
        return finding == null
                || finding.direction() != Direction.NO_DIFFERENCE
                || finding.comparators().stream().allMatch(Control::isNamedBy);
    }
}
