package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what each source holds. */
final class SourceRows {
    private final EvidenceIndex index;
    private final Map<String, Long> studies;
    private final Map<String, Long> findings;
    private final Map<String, Long> advice;

    SourceRows(EvidenceIndex index) {
        this.index = index;
        this.studies = counted(index.studies().stream().flatMap(SourceRows::reporting));
        this.findings = counted(index.findings().stream().map(Finding::source));
        this.advice = counted(index.recommendations().stream().map(Recommendation::source));
    }

    private static Stream<String> reporting(Study study) {
        return study.reports().stream().map(StudyReport::source).distinct();
    }

    private static Map<String, Long> counted(Stream<String> sources) {
        return sources.collect(Collectors.groupingBy(source -> source, Collectors.counting()));
    }

    List<SourceRow> all() {
        return index.sources().stream().map(this::row).toList();
    }

    private SourceRow row(Source source) {
        return new SourceRow(
                index.label(source.id()),
                source.title(),
                source.publisher(),
                source.published().map(DateWords::of),
                source.kind().words(),
                number(studies, source),
                number(findings, source),
                number(advice, source));
    }

    private static int number(Map<String, Long> counts, Source source) {
        return counts.getOrDefault(source.id(), 0L).intValue();
    }
}
