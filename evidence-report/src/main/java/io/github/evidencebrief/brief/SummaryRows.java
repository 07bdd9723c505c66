package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the rows of the summary of findings: outcome by comparison by time. */
final class SummaryRows {
    private static final Comparator<List<Finding>> WIDEST_FIRST = Comparator.comparingLong(
            findings -> -findings.stream().map(Finding::source).distinct().count());

    private final EvidenceIndex index;

    SummaryRows(EvidenceIndex index) {
        this.index = index;
    }

    List<SummaryRow> of(List<OutcomeGroup> outcomes) {
        return outcomes.stream().flatMap(this::rows).toList();
    }

    private Stream<SummaryRow> rows(OutcomeGroup outcome) {
        Map<String, List<Finding>> byComparison = outcome.findings().stream()
                .collect(Collectors.groupingBy(this::comparison, TreeMap::new, Collectors.toList()));
        List<List<Finding>> rows = byComparison.values().stream()
                .sorted(WIDEST_FIRST)
                .flatMap(findings -> byTime(findings).values().stream())
                .toList();
        return rows.stream()
                .filter(findings -> !repeats(findings, rows))
                .map(findings -> row(outcome.name(), findings));
    }

    /** Whether rows with a comparison or a time already say everything: each source with each of its directions. */
    private static boolean repeats(List<Finding> findings, List<List<Finding>> rows) {
        Set<String> specific = rows.stream()
                .flatMap(List::stream)
                .filter(SummaryRows::isSpecific)
                .map(SummaryRows::voice)
                .collect(Collectors.toSet());
        return findings.stream().noneMatch(SummaryRows::isSpecific)
                && findings.stream().map(SummaryRows::voice).allMatch(specific::contains);
    }

    private static boolean isSpecific(Finding finding) {
        return !finding.comparators().isEmpty() || finding.timePoint().isPresent();
    }

    private static String voice(Finding finding) {
        return finding.direction() + " " + finding.source();
    }

    private String comparison(Finding finding) {
        return index.treatments().families(finding) + " / " + words(finding.comparators());
    }

    private static Set<String> words(List<String> names) {
        Set<String> words = new TreeSet<>();
        names.forEach(name ->
                words.add(String.join(" ", Vocabulary.standard().phrase(name).words())));
        return words;
    }

    private static Map<String, List<Finding>> byTime(List<Finding> findings) {
        Map<String, List<Finding>> byTime = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(SummaryRows::days))
                .forEach(finding -> byTime.computeIfAbsent(finding.timePoint().orElse(""), unseen -> new ArrayList<>())
                        .add(finding));
        return byTime;
    }

    /** Results without a time come first, times in words before those in numbers. */
    private static int days(Finding finding) {
        return finding.timePoint().map(time -> TimeWords.days(time).orElse(0)).orElse(-1);
    }

    private SummaryRow row(String outcome, List<Finding> findings) {
        Finding first = findings.get(0);
        List<String> names = index.treatments().common(findings);
        return new SummaryRow(
                Listing.sentence(outcome),
                new ResultPhrase(first, names).pair(),
                first.timePoint().map(TimeWords::of),
                results(findings, names),
                behind(findings),
                sizes(findings));
    }

    private List<Statement> results(List<Finding> findings, List<String> names) {
        Map<String, List<Finding>> byState = new LinkedHashMap<>();
        findings.forEach(finding -> byState.computeIfAbsent(
                        new ResultPhrase(finding, names).state(), unseen -> new ArrayList<>())
                .add(finding));
        return byState.entrySet().stream()
                .map(entry -> result(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Statement result(String state, List<Finding> findings) {
        List<Quote> quotes = findings.stream()
                .flatMap(finding -> finding.quotes().stream())
                .distinct()
                .toList();
        List<String> sources =
                index.labels(findings.stream().map(Finding::source).toList());
        return Statement.of(state + " (" + String.join(", ", sources) + ")", quotes);
    }

    private String behind(List<Finding> findings) {
        Set<String> bases = new TreeSet<>();
        findings.forEach(finding -> bases.add(PlainWords.of(finding.basis())));
        Backing backing = index.backing(findings.stream().map(Voice::of).toList());
        return Listing.sentence(backing.studyWords()) + ": " + String.join("; ", bases);
    }

    private static List<String> sizes(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> SizeWords.of(finding).stream())
                .distinct()
                .toList();
    }
}
