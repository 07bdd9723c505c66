package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Brevity;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names who limits a benefit in time by words only, such as "short-term", and who leaves open how long it lasts. */
final class SpokenTimes {
    private static final int MOST = 3;
    private static final String SHORT = "short";

    private final EvidenceIndex index;
    private final Map<String, List<Finding>> byWords = new TreeMap<>(Comparator.reverseOrder());
    private final List<Limitation> brief;
    private final List<Limitation> open;

    SpokenTimes(EvidenceIndex index) {
        this.index = index;
        index.findings().stream()
                .filter(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION)
                .forEach(finding -> finding.timePoint()
                        .filter(time -> TimeWords.days(time).isEmpty())
                        .ifPresent(time -> byWords.computeIfAbsent(words(time), unseen -> new ArrayList<>())
                                .add(finding)));
        brief = index.limitations().stream()
                .filter(limit -> Brevity.words(limit).isPresent())
                .sorted(new Authors(index).namedFirst())
                .toList();
        open = index.limitations().stream().filter(Brevity::isOpen).toList();
    }

    /** {@code a short-term benefit}. */
    private static String words(String time) {
        return "a " + time.toLowerCase(Locale.ROOT) + " benefit";
    }

    /** {@code , short-term only}: the limit in time that all of some results tell by words; empty where one does not. */
    static String limit(List<Finding> findings) {
        boolean spoken = findings.stream()
                .allMatch(finding -> finding.timePoint()
                        .filter(time -> TimeWords.days(time).isEmpty())
                        .isPresent());
        return spoken
                ? findings.get(0).timePoint().map(time -> ", " + time).orElse("")
                        + (isOnly(findings.get(0)) ? " only" : "")
                : "";
    }

    private static boolean isOnly(Finding finding) {
        return finding.quotes().stream().map(Quote::exact).anyMatch(Brevity::isOnly);
    }

    /** One quote of each source that calls the benefit short-term, by its short name; none where nobody does. */
    Map<String, Quote> calledShort() {
        Map<String, Quote> bySource = new TreeMap<>();
        byWords.forEach((words, findings) -> findings.stream()
                .filter(finding -> words.contains(" " + SHORT))
                .forEach(finding -> bySource.putIfAbsent(
                        index.label(finding.source()), finding.quotes().get(0))));
        brief.stream()
                .filter(SpokenTimes::isCalledShort)
                .forEach(limit -> bySource.putIfAbsent(
                        index.label(limit.source()), limit.quotes().get(0)));
        return bySource;
    }

    private static boolean isCalledShort(Limitation limit) {
        return Brevity.words(limit)
                .filter(words -> words.toLowerCase(Locale.ROOT).contains(SHORT))
                .isPresent();
    }

    /** {@code S2 and S3 speak of a short-term benefit.}, each with a quote; absent where nobody does. */
    Optional<Statement> summary() {
        Map<String, Quote> called = calledShort();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(words() + ".", List.copyOf(called.values())));
    }

    /** {@code S2 and S3 speak of a short-term benefit}. */
    String words() {
        List<String> sources = List.copyOf(calledShort().keySet());
        return Listing.and(sources) + (sources.size() == 1 ? " speaks" : " speak") + " of a short-term benefit";
    }

    /** {@code S2 leaves open how long it lasts}; absent where nobody does. */
    private Optional<String> opening() {
        List<String> sources =
                index.labels(open.stream().map(Limitation::source).toList());
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(sources) + (sources.size() == 1 ? " leaves" : " leave")
                        + " open how long it lasts");
    }

    /** One clause for each of the first such times, for the words of each doubt and for the question left open. */
    List<Statement> clauses() {
        List<Statement> clauses = new ArrayList<>();
        clauses.addAll(spoken());
        bySource(brief).values().forEach(limit -> said(limit).ifPresent(clauses::add));
        opened().ifPresent(clauses::add);
        return ended(clauses);
    }

    /** Without those that the summary or the limits of the benefit have told: who limits the benefit in other words, and who leaves it open. */
    List<Statement> further() {
        List<Limitation> limited = new Limited(index).told();
        List<Statement> clauses = new ArrayList<>();
        brief.stream()
                .filter(limit -> !limited.contains(limit) && !isCalledShort(limit))
                .limit(MOST)
                .forEach(limit -> said(limit).ifPresent(clauses::add));
        opened().ifPresent(clauses::add);
        return ended(clauses);
    }

    private Optional<Statement> said(Limitation limit) {
        return Brevity.words(limit)
                .map(words -> Statement.of(
                        index.label(limit.source()) + owner(limit) + " says " + SizeWords.quoted(words),
                        quotes(List.of(limit))));
    }

    private Optional<Statement> opened() {
        return opening().map(words -> Statement.of(words, quotes(bySource(open).values())));
    }

    /** {@code  (Ada Berg)}: the person whom the source lets say it; empty for its own words. */
    private String owner(Limitation limit) {
        return limit.attribution()
                .flatMap(Speakers::person)
                .or(() -> new Authors(index).meant(limit))
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    private static List<Quote> quotes(Collection<Limitation> limits) {
        return limits.stream().map(limit -> limit.quotes().get(0)).toList();
    }

    private static List<Statement> ended(List<Statement> clauses) {
        List<Statement> ended = new ArrayList<>();
        clauses.forEach(clause -> ended.add(
                Statement.of(clause.text() + (ended.size() == clauses.size() - 1 ? "." : ";"), clause.quotes())));
        return ended;
    }

    private Map<String, Limitation> bySource(List<Limitation> limits) {
        Map<String, Limitation> bySource = new LinkedHashMap<>();
        limits.stream().limit(MOST).forEach(limit -> bySource.putIfAbsent(index.label(limit.source()), limit));
        return bySource;
    }

    /** {@code S1 reports, without a number, a short-term benefit (Okafor 2018)}: the first such times, once for who tells them. */
    private List<Statement> spoken() {
        Map<String, Map<String, List<Finding>>> byReporters = new LinkedHashMap<>();
        byWords.entrySet().stream()
                .limit(MOST)
                .forEach(entry -> byReporters
                        .computeIfAbsent(reporters(entry.getValue()), unseen -> new LinkedHashMap<>())
                        .put(entry.getKey(), entry.getValue()));
        List<Statement> clauses = new ArrayList<>();
        byReporters.forEach((who, told) -> {
            List<String> parts = new ArrayList<>();
            told.forEach((words, findings) -> parts.add(words + " (" + studies(findings) + ")"));
            clauses.add(Statement.of(
                    who + ", without a number, " + Listing.and(parts),
                    told.values().stream()
                            .flatMap(findings -> quoted(findings).stream())
                            .toList()));
        });
        return clauses;
    }

    private String reporters(List<Finding> findings) {
        List<String> sources =
                new FindingGroup(index, findings, List.of()).backing().sources();
        return Listing.and(sources) + (sources.size() == 1 ? " reports" : " report");
    }

    /** {@code Okafor 2018: short-term only; Adeyemi 2020}: who says so, and who says that it lasts no longer. */
    private String studies(List<Finding> findings) {
        Map<String, Boolean> only = new LinkedHashMap<>();
        findings.forEach(finding -> only.merge(
                index.shortStudyName(finding.study()).orElse("no study named"), isOnly(finding), Boolean::logicalOr));
        return only.entrySet().stream()
                .limit(MOST)
                .map(study -> study.getKey() + (study.getValue() ? ": short-term only" : ""))
                .collect(Collectors.joining("; "));
    }

    private static List<Quote> quoted(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.quotes().get(0))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
