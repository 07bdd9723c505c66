package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws which way each study points, after the effect direction plot of Boon and Thomson (2021). */
final class StudyPlot {
    private final String caption;
    private final List<Study> studies;
    private final Map<String, StudyResults> columns;

    private StudyPlot(String caption, EvidenceIndex index, Map<String, StudyResults> columns) {
        this.caption = caption;
        this.studies = index.studies().stream()
                .filter(study -> columns.values().stream().anyMatch(results -> results.has(study.id())))
                .toList();
        this.columns = columns;
    }

    /** Studies against outcomes; absent when no study has a result. */
    static Optional<Figure> byOutcome(EvidenceIndex index, List<OutcomeGroup> outcomes) {
        Map<String, StudyResults> columns = new LinkedHashMap<>();
        outcomes.forEach(group -> columns.put(Listing.sentence(group.name()), new StudyResults(group.findings())));
        return new StudyPlot("Which way each study points on each outcome", index, columns).figure();
    }

    /** Studies against times of measurement; absent when the sources tell of fewer than two times. */
    static Optional<Figure> byTime(EvidenceIndex index) {
        Map<String, List<Finding>> byTime = new LinkedHashMap<>();
        index.findings().stream()
                .filter(finding -> days(finding).isPresent())
                .sorted(Comparator.comparing(finding -> days(finding).orElse(0)))
                .forEach(finding -> byTime.computeIfAbsent(
                                TimeWords.of(finding.timePoint().orElse("")), unseen -> new ArrayList<>())
                        .add(finding));
        Map<String, StudyResults> columns = new LinkedHashMap<>();
        byTime.forEach((time, findings) -> columns.put(Listing.sentence(time), new StudyResults(findings)));
        return columns.size() < 2
                ? Optional.empty()
                : new StudyPlot("What each study showed at which time", index, columns).figure();
    }

    private static Optional<Integer> days(Finding finding) {
        return finding.timePoint().flatMap(TimeWords::days);
    }

    private Optional<Figure> figure() {
        List<Figure.Row> rows = studies.stream().map(this::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(caption, "Study", List.copyOf(columns.keySet()), rows));
    }

    private Figure.Row row(Study study) {
        return new Figure.Row(
                study.label(),
                columns.values().stream()
                        .map(results -> results.state(study.id()))
                        .toList());
    }
}
