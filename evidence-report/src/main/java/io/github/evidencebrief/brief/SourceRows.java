package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what each source holds; findings as the table of all findings does, a row for each. */
final class SourceRows {
    private final EvidenceIndex index;
    private final Map<String, Long> findings;
    private final Map<String, Long> advice;

    SourceRows(EvidenceIndex index) {
        this.index = index;
        this.findings = counted(new FindingRows(index).all().stream().map(FindingRow::source));
        this.advice = counted(
                index.recommendations().stream().map(Recommendation::source).map(index::label));
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
        String label = index.label(source.id());
        return new SourceRow(
                label,
                source.title(),
                source.publisher(),
                source.published().map(DateWords::of),
                source.kind().words(),
                studies(source),
                funders(source),
                number(findings, label),
                number(advice, label));
    }

    private static int number(Map<String, Long> counts, String label) {
        return counts.getOrDefault(label, 0L).intValue();
    }
}
