package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what the results on one outcome rest on: once where all rest on the same, else beside each, so that a reader can tell
 * which study was made how.
 */
final class ResultBacking {
    private final EvidenceIndex index;
    private final List<Finding> findings;
    private final List<Finding> counted;
    private final Set<String> bases;

    ResultBacking(EvidenceIndex index, List<Finding> findings) {
        this.index = index;
        this.findings = findings;
        List<Finding> results =
                findings.stream().filter(finding -> !isWorking(finding)).toList();
        this.counted = results.isEmpty() ? findings : results;
        this.bases = counted.stream().map(index::basis).collect(Collectors.toSet());
    }

    /** Whether it is told of how a treatment may work. */
    static boolean isWorking(Finding finding) {
        return finding.basis() == Basis.MECHANISM;
    }

    /** How many sources and studies; which, and on what they rest, where that is the same for all. */
    String behind() {
        Backing backing = index.backing(counted.stream().map(Voice::of).toList());
        return (isOne()
                        ? backing.words(index::shortName) + ": "
                                + bases.iterator().next()
                        : backing.words())
                + (counted.size() < findings.size() ? "; besides, how it may work" : "");
    }

    private boolean isOne() {
        return bases.size() == 1;
    }

    /** {@code ; Okafor 2018: groups compared}; empty where the row says it for all. */
    String of(Collection<Finding> some) {
        if (isOne()) {
            return "";
        }
        Map<String, Set<String>> studies = new LinkedHashMap<>();
        some.stream()
                .filter(finding -> !isWorking(finding))
                .forEach(finding -> studies.computeIfAbsent(basis(finding), unseen -> new LinkedHashSet<>())
                        .addAll(study(finding)));
        return studies.entrySet().stream()
                .map(told -> joined(Listing.and(List.copyOf(told.getValue())), told.getKey()))
                .collect(Collectors.joining());
    }

    /** Empty for groups that were compared, as the caption says, and for what another word tells. */
    private String basis(Finding finding) {
        boolean told = finding.basis() == Basis.BETWEEN_GROUP || index.isUntested(finding);
        return told ? "" : index.basis(finding);
    }

    /** The study of a result; none of a view. */
    private List<String> study(Finding finding) {
        return Voice.of(finding).judged()
                ? List.of()
                : index.study(finding.study()).map(index::shortName).stream().toList();
    }

    private static String joined(String studies, String basis) {
        String colon = studies.isEmpty() || basis.isEmpty() ? "" : ": ";
        String words = studies + colon + basis;
        return words.isEmpty() ? "" : "; " + words;
    }
}
