package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Equality;
import io.github.evidencebrief.compare.Improvement;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Leaves out of agreements on which of two does more those who only say that both did good: that is silence on which. */
final class ToldAlike {
    private final Set<String> silent = new HashSet<>();

    ToldAlike(Collection<Finding> findings) {
        findings.stream().filter(ToldAlike::isSilent).map(Finding::id).forEach(silent::add);
    }

    private static boolean isSilent(Finding finding) {
        return finding.direction() == Direction.FAVOURS_INTERVENTION
                && finding.comparators().isEmpty()
                && !Improvement.isAlike(finding)
                && !Equality.isToldBy(finding);
    }

    /** The claim; absent where fewer than two of its sources set the two against each other. */
    Optional<Claim> of(Claim claim) {
        boolean agreed = claim.verdict() == Verdict.AGREE && claim.question().startsWith(Untested.WHICH);
        return agreed ? Narrowed.to(record -> !silent.contains(record), claim) : Optional.of(claim);
    }
}
