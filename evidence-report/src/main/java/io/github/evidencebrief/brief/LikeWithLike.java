package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
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
    private static final String WHICH = "Which does more: ";
    private static final String ASKED = " find no difference?";

    private final Map<String, Finding> findings = new HashMap<>();

    LikeWithLike(Collection<Finding> findings) {
        findings.forEach(finding -> this.findings.put(finding.id(), finding));
    }

    /** The claim, without the results of other comparisons; absent when no two sources tell of one comparison. */
    Optional<Claim> of(Claim claim) {
        if (claim.question().startsWith(WHICH)) {
            return Optional.of(byName(claim));
        }
        if (claim.verdict() != Verdict.AGREE || !claim.question().endsWith(ASKED)) {
            return Optional.of(claim);
        }
        return Narrowed.to(this::isPlain, claim);
    }

    /** Without what a source tells of all groups at once, where it compares the two by name as well. */
    private Claim byName(Claim claim) {
        List<ClaimSide> sides = new ArrayList<>();
        for (ClaimSide side : claim.sides()) {
            List<String> named =
                    side.refs().stream().filter(ref -> !isOfAll(ref)).toList();
            sides.add(
                    named.isEmpty()
                            ? side
                            : ClaimSide.builder().from(side).refs(named).build());
        }
        return Claim.builder().from(claim).sides(sides).build();
    }

    private boolean isOfAll(String ref) {
        Finding finding = findings.get(ref);
        return finding != null && AllGroups.areAll(finding);
    }

    /** Whether it is about the treatment against nothing, placebo or usual care. */
    private boolean isPlain(String ref) {
        Finding finding = findings.get(ref);
        return finding == null
                || finding.direction() != Direction.NO_DIFFERENCE
                || finding.comparators().stream().allMatch(Control::isNamedBy);
    }
}
