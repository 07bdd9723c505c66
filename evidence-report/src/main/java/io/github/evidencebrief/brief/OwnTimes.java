package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out times that a result took over from one that compares something else: "After a season lamps did better than
 * dim light. Red and blue lamps did not differ." The season belongs to the first.
 */
final class OwnTimes {
    private final List<Finding> findings;

    OwnTimes(Collection<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /** The finding, without its time where that is another comparison's. */
    Finding of(Finding finding) {
        boolean taken = finding.timePoint().isPresent()
                && !Inferred.time(finding).isEmpty()
                && !finding.comparators().isEmpty()
                && from(finding).filter(before -> !isAlike(before, finding)).isPresent();
        return taken
                ? Finding.builder().from(finding).timePoint(Optional.empty()).build()
                : finding;
    }

    /** The nearest result before it that tells this time; absent where one sentence tells both. */
    private Optional<Finding> from(Finding finding) {
        return findings.stream()
                .filter(before -> before.source().equals(finding.source())
                        && before.study().equals(finding.study())
                        && before.timePoint().equals(finding.timePoint())
                        && Inferred.time(before).isEmpty()
                        && gap(before, finding) >= 0)
                .min(Comparator.comparing(before -> gap(before, finding)))
                .filter(before -> !isOneSentence(before, finding));
    }

    private static int gap(Finding before, Finding finding) {
        return finding.quotes().get(0).start() - before.quotes().get(0).end();
    }

    private static boolean isOneSentence(Finding before, Finding finding) {
        Quote quote = before.quotes().get(0);
        return gap(before, finding) <= 2 && !quote.exact().strip().endsWith(".");
    }

    private static boolean isAlike(Finding one, Finding other) {
        Set<String> rivals = new HashSet<>(one.comparators());
        return rivals.equals(new HashSet<>(other.comparators()))
                && AllGroups.areMeantBy(one) == AllGroups.areMeantBy(other);
    }
}
