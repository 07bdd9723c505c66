package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the rows of the summary of findings, one an outcome. */
final class SummaryRows {
    /** More results than these on one outcome stand in the table of all findings only. */
    private static final int MOST_RESULTS = 10;

    /** Words of size and certainty of one source in a line. */
    private static final int MOST_WORDS = 3;

    private static final Comparator<List<Finding>> WIDEST_FIRST = Comparator.<List<Finding>>comparingLong(findings ->
                    -findings.stream().map(Finding::source).distinct().count())
            .thenComparing(findings -> days(findings.get(0)))
            .thenComparing(findings -> findings.get(0).comparators().isEmpty())
            .thenComparing(findings -> findings.get(0).direction());

    private final EvidenceIndex index;
    private final Topic topic;

    SummaryRows(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
    }

    /** A row for each outcome; outcomes of which all is the same, from the same studies, share one. */
    List<SummaryRow> of(List<OutcomeGroup> outcomes) {
        Map<List<Object>, SummaryRow> rows = new LinkedHashMap<>();
        outcomes.stream().map(this::row).forEach(row -> rows.merge(row.told(), row, SummaryRow::joined));
        return List.copyOf(rows.values());
    }

    private SummaryRow row(OutcomeGroup outcome) {
        List<Finding> findings = outcome.findings();
        ResultBacking backing = new ResultBacking(index, findings);
        return new SummaryRow(Listing.sentence(outcome.name()), results(specific(findings), backing), backing.behind());
    }

    /** Without the findings that others with a comparison or a time already say: same source, same direction. */
    private static List<Finding> specific(List<Finding> findings) {
        Predicate<Finding> isSpecific = finding ->
                !finding.comparators().isEmpty() || finding.timePoint().isPresent();
        Set<String> said =
                findings.stream().filter(isSpecific).map(SummaryRows::voice).collect(Collectors.toSet());
        Predicate<Finding> isNew = isSpecific.or(finding -> !said.contains(voice(finding)));
        Set<String> heard = findings.stream().filter(isNew).map(Finding::source).collect(Collectors.toSet());
        return findings.stream()
                .filter(isNew.or(finding -> !heard.contains(finding.source())))
                .toList();
    }

    private static String voice(Finding finding) {
        return finding.direction() + " " + finding.source();
    }

    /** Results at a time come first in its order, so that none of them is cut off; then those without. */
    private static int days(Finding finding) {
        return finding.timePoint().map(TimeWords::order).orElse(Integer.MAX_VALUE);
    }

    private List<Statement> results(List<Finding> findings, ResultBacking backing) {
        List<List<Finding>> alike = alike(findings);
        Map<String, List<List<Finding>>> byState = new LinkedHashMap<>();
        alike.stream()
                .limit(MOST_RESULTS)
                .forEach(same -> byState.computeIfAbsent(state(same.get(0)), unseen -> new ArrayList<>())
                        .add(same));
        List<Statement> results = new ArrayList<>();
        byState.values().forEach(groups -> results.addAll(lines(groups, backing)));
        int more = alike.size() - MOST_RESULTS;
        if (more > 0) {
            results.add(Statement.of("and " + Tally.of(more, "more result") + " in the table of all findings"));
        }
        return results;
    }

    /** The findings with the same line together, opinions apart and last, those on the topic first. */
    private List<List<Finding>> alike(List<Finding> findings) {
        Map<String, List<Finding>> byLine = new LinkedHashMap<>();
        findings.forEach(finding -> byLine.computeIfAbsent(
                        words(finding) + proviso(List.of(finding)) + (finding.basis() == Basis.OPINION),
                        unseen -> new ArrayList<>())
                .add(finding));
        return byLine.values().stream()
                .sorted(Comparator.<List<Finding>, Boolean>comparing(same -> index.isUntested(same.get(0)))
                        .thenComparing(same -> !topic.covers(same.get(0)))
                        .thenComparing(same -> same.get(0).basis() == Basis.OPINION)
                        .thenComparing(WIDEST_FIRST))
                .toList();
    }

    private ResultPhrase phrase(Finding finding) {
        return new ResultPhrase(finding, index.treatments().common(List.of(finding)));
    }

    private String words(Finding finding) {
        return index.isUntested(finding)
                ? phrase(finding).inferred()
                : phrase(finding).line();
    }

    /** What stands once for all that have it; a state that goes on after a colon stands alone. */
    private String state(Finding finding) {
        ResultPhrase phrase = phrase(finding);
        return phrase.detail().startsWith(":") || index.isUntested(finding) ? words(finding) : phrase.state();
    }

    /** Results of one state, a line each, with who says so; the plainest first. */
    private List<Statement> lines(List<List<Finding>> groups, ResultBacking backing) {
        return groups.stream()
                .sorted(Comparator.comparing(
                        same -> !phrase(same.get(0)).detail().isEmpty()))
                .map(same -> line(words(same.get(0)), same, backing))
                .toList();
    }

    private Statement line(String words, List<Finding> findings, ResultBacking backing) {
        List<Quote> quotes = findings.stream()
                .flatMap(finding -> finding.quotes().stream())
                .distinct()
                .toList();
        List<String> sources =
                index.labels(findings.stream().map(Finding::source).toList());
        return Statement.of(
                words + " (" + String.join(", ", sources) + backing.of(findings) + proviso(findings)
                        + inferred(findings, sources) + sizes(findings) + ")",
                quotes);
    }

    /** That the time does not stand in the quoted words, and in which sources where that is not all. */
    private String inferred(List<Finding> findings, List<String> sources) {
        List<String> around = index.labels(findings.stream()
                .filter(finding -> !Inferred.time(finding).isEmpty())
                .map(Finding::source)
                .toList());
        return around.isEmpty()
                ? ""
                : "; " + Inferred.TIME + (around.equals(sources) ? "" : " in " + Listing.and(around));
    }

    /** What keeps a line from being read as a result of people who were treated; empty for such a result. */
    private String proviso(List<Finding> findings) {
        return findings.stream().allMatch(ResultBacking::isWorking) ? "; how it may work, no patients named" : "";
    }

    /** {@code ; “may”}, {@code ; S1: “may”; S3: “half of them”}: the words of size and certainty of each source. */
    private String sizes(List<Finding> findings) {
        Map<String, Set<String>> bySource = new TreeMap<>();
        findings.forEach(
                finding -> bySource.computeIfAbsent(index.label(finding.source()), unseen -> new LinkedHashSet<>())
                        .addAll(SizeWords.of(finding)));
        return bySource.entrySet().stream()
                .filter(told -> !told.getValue().isEmpty())
                .map(told -> "; " + (bySource.size() == 1 ? "" : told.getKey() + ": ")
                        + String.join(
                                ", ", told.getValue().stream().limit(MOST_WORDS).toList()))
                .collect(Collectors.joining());
    }
}
