package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import java.util.List;

/**
 * The findings on one outcome, whatever each source calls it.
 *
 * @param name the plainest of the sources' names
 * @param named whether the sources name an outcome at all
 * @param findings the findings in the order of the index
 */
record OutcomeGroup(String name, boolean named, List<Finding> findings) {
    /** Whether all that is told of it is how a treatment may work, which nobody was treated to see. */
    boolean onlyWorkings() {
        return findings.stream().allMatch(finding -> finding.basis() == Basis.MECHANISM);
    }

    int sources() {
        return (int) findings.stream().map(Finding::source).distinct().count();
    }

    int studies() {
        return (int) findings.stream()
                .flatMap(finding -> finding.study().stream())
                .distinct()
                .count();
    }
}
