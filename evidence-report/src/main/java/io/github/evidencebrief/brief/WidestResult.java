package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result that most sources report: taken from the claims they agree on, else from all findings. */
final class WidestResult {
    private static final Comparator<FindingGroup> ORDER = Comparator.comparing(
                    (FindingGroup group) -> -group.backing().sources().size())
            .thenComparing(group -> -group.backing().studies().size())
            .thenComparing(group -> -group.findings().size());

    private final EvidenceIndex index;

    WidestResult(EvidenceIndex index) {
        this.index = index;
    }

    /** The group that most sources stand behind; absent when no finding has a direction. */
    Optional<FindingGroup> widest() {
        return Stream.concat(agreed().min(ORDER).stream(), grouped().min(ORDER).stream())
                .findFirst();
    }

    private Stream<FindingGroup> agreed() {
        return index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.AGREE)
                .filter(claim -> directions(findings(claim, Position.A)).equals(Set.of(Direction.FAVOURS_INTERVENTION)))
                .map(claim -> group(OneTreatment.of(findings(claim, Position.A)), findings(claim, Position.B)));
    }

    private FindingGroup group(List<Finding> findings, List<Finding> otherwise) {
        FindingGroup group = new FindingGroup(index, findings, List.of());
        return new FindingGroup(
                index,
                findings,
                otherwise.stream().filter(group::isOnItsTreatment).toList());
    }

    private List<Finding> findings(Claim claim, Position position) {
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .flatMap(side -> index.findings(side.refs()).stream())
                .distinct()
                .toList();
    }

    private static Set<Direction> directions(List<Finding> findings) {
        return Set.copyOf(findings.stream().map(Finding::direction).toList());
    }

    private Stream<FindingGroup> grouped() {
        Map<String, List<Finding>> groups = new TreeMap<>();
        index.findings().stream()
                .filter(finding -> finding.direction() != Direction.UNCLEAR && !Fading.isToldBy(finding))
                .filter(finding -> finding.basis() != Basis.MECHANISM)
                .forEach(finding -> index.treatments()
                        .families(finding)
                        .forEach(family -> groups.computeIfAbsent(
                                        finding.direction() + " " + family + rivals(finding),
                                        unseen -> new ArrayList<>())
                                .add(finding)));
        return groups.values().stream().map(findings -> new FindingGroup(index, findings, List.of()));
    }

    /** What else it is set against, where it comes out worse or alike: results against other treatments stand apart. */
    private static String rivals(Finding finding) {
        boolean alone = finding.direction() == Direction.FAVOURS_INTERVENTION;
        return finding.comparators().stream()
                .filter(comparator -> !alone && !Control.isNamedBy(comparator))
                .map(comparator -> String.join(
                        " ", Vocabulary.standard().phrase(comparator).words()))
                .sorted()
                .collect(Collectors.joining(", ", " ", ""));
    }
}
