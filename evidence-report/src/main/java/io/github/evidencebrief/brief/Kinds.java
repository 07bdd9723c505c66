package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What results say of one kind of the treatment against another: "hot lamps against cold lamps". */
final class Kinds {
    private static final int MOST = 2;

    /** Characters of words beside the comparison, about a line. */
    private static final int LONGEST = 110;

    private final EvidenceIndex index;
    private final Topic topic;

    Kinds(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
    }

    /** The first of them with who says so, in one statement; empty where no kinds are set against each other. */
    List<Statement> statements() {
        Map<String, List<Finding>> byWords = new LinkedHashMap<>();
        index.findings().stream()
                .filter(this::isOfKinds)
                .forEach(finding -> byWords.computeIfAbsent(
                                new ResultPhrase(finding).clause(), unseen -> new ArrayList<>())
                        .add(finding));
        List<Statement> parts = new ArrayList<>();
        int told = Math.min(MOST, byWords.size());
        byWords.forEach((words, findings) -> {
            if (parts.size() < told) {
                parts.add(
                        part(words + " (" + sources(findings) + ")" + (parts.size() < told - 1 ? ";" : "."), findings));
            }
        });
        List<Statement> all = new ArrayList<>(parts);
        all.addAll(besides());
        return parts.isEmpty() ? List.of() : List.of(Statement.joined(all).withLead("One kind or another:"));
    }

    /** {@code S2: “Both lamps did well.”}: what other sources say of the same kinds without setting one against the other. */
    private List<Statement> besides() {
        Map<String, Statement> bySource = new LinkedHashMap<>();
        index.duels().stream()
                .filter(claim -> claim.sides().stream().flatMap(this::findings).anyMatch(this::isOfKinds))
                .flatMap(claim -> claim.sides().stream())
                .filter(side -> findings(side).noneMatch(this::isOfKinds))
                .forEach(side -> findings(side)
                        .map(finding -> finding.quotes().get(0))
                        .filter(quote -> Verbatim.alone(quote).isPresent())
                        .findFirst()
                        .flatMap(this::said)
                        .ifPresent(said -> bySource.putIfAbsent(side.source(), said)));
        return List.copyOf(bySource.values());
    }

    private Stream<Finding> findings(ClaimSide side) {
        return index.findings(side.refs()).stream();
    }

    private Optional<Statement> said(Quote quote) {
        return Verbatim.alone(quote)
                .filter(words -> words.length() <= LONGEST)
                .map(words -> Statement.of(index.label(quote.source()) + ": " + words + ".", List.of(quote)));
    }

    private static Statement part(String words, List<Finding> findings) {
        return Statement.of(
                words,
                findings.stream()
                        .map(finding -> finding.quotes().get(0))
                        .distinct()
                        .toList());
    }

    private String sources(List<Finding> findings) {
        return String.join(
                ", ", index.labels(findings.stream().map(Finding::source).toList()));
    }

    private boolean isOfKinds(Finding finding) {
        return finding.direction() != Direction.UNCLEAR
                && !Levelled.isToldBy(finding)
                && !AllGroups.areMeantBy(finding)
                && !finding.interventions().isEmpty()
                && !finding.comparators().isEmpty()
                && finding.interventions().stream().allMatch(topic::isKind)
                && finding.comparators().stream().allMatch(name -> topic.isKind(name) && !Control.isNamedBy(name));
    }
}
