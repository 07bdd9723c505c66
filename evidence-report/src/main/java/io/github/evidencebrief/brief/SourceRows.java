package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what each source holds. */
final class SourceRows {
    private final EvidenceIndex index;
    private final Map<String, Long> findings;
    private final Map<String, Long> advice;

    SourceRows(EvidenceIndex index) {
        this.index = index;
        this.findings = counted(index.findings().stream().map(Finding::source));
        this.advice = counted(index.recommendations().stream().map(Recommendation::source));
    }

    private String studies(Source source) {
        return StudyTally.of(index.studies().stream()
                .filter(study -> study.reports().stream()
                        .anyMatch(report -> report.source().equals(source.id())))
                .toList());
    }

    /** Who paid for a study, where the source itself says so. */
    private List<String> funders(Source source) {
        return index.studies().stream()
                .flatMap(study -> study.funders().stream()
                        .filter(funder -> study.quotes().stream()
                                .anyMatch(quote -> quote.source().equals(source.id())
                                        && quote.exact().contains(funder))))
                .distinct()
                .toList();
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
                studies(source),
                funders(source),
                number(findings, source),
                number(advice, source));
    }

    private static int number(Map<String, Long> counts, Source source) {
        return counts.getOrDefault(source.id(), 0L).intValue();
    }
}
