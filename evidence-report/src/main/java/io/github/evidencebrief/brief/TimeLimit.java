package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How long a benefit lasts: the latest time with a benefit and the next later time without one, in one study. */
final class TimeLimit {
    private static final String TOPIC = "How long it lasts";

    private final EvidenceIndex index;

    TimeLimit(EvidenceIndex index) {
        this.index = index;
    }

    /** The latest time with a benefit and the first time after it with no difference. */
    private record Limit(List<Finding> benefit, List<Finding> none) {
        long sources() {
            return Stream.concat(benefit.stream(), none.stream())
                    .map(Finding::source)
                    .distinct()
                    .count();
        }
    }

    /**
     * The message; absent when no study has a benefit at one time and no difference at a later one, and no two sources call
     * it short-term.
     */
    Optional<KeyMessage> message() {
        return widest().map(this::told).or(this::spoken);
    }

    /** What is reported of the later time, by every source; empty where there is no message. */
    List<Finding> gone() {
        return widest().map(Limit::none).orElse(List.of());
    }

    /** The latest time with a benefit of all that a result is told of, before a time without; absent where there is none. */
    Optional<String> until(FindingGroup result) {
        return widest().map(Limit::benefit)
                .filter(result::isAllIn)
                .flatMap(some -> some.get(0).timePoint().map(TimeWords::length));
    }

    private static String time(List<Finding> findings) {
        return findings.get(0).timePoint().map(TimeWords::at).orElse("");
    }

    private Optional<Limit> widest() {
        Map<String, List<Finding>> byStudy = new TreeMap<>();
        index.findings().stream()
                .filter(finding -> days(finding) > 0)
                .forEach(finding -> finding.study()
                        .ifPresent(study -> byStudy.computeIfAbsent(study, unseen -> new ArrayList<>())
                                .add(finding)));
        return byStudy.values().stream()
                .flatMap(findings -> limit(findings).stream())
                .min(Comparator.comparing(limit -> -limit.sources()));
    }

    private static int days(Finding finding) {
        return finding.timePoint().flatMap(TimeWords::days).orElse(0);
    }

    private static Optional<Limit> limit(List<Finding> findings) {
        int latest = with(findings, Direction.FAVOURS_INTERVENTION)
                .mapToInt(TimeLimit::days)
                .max()
                .orElse(0);
        int after = with(findings, Direction.NO_DIFFERENCE)
                .mapToInt(TimeLimit::days)
                .filter(days -> days > latest)
                .min()
                .orElse(0);
        return latest == 0 || after == 0
                ? Optional.empty()
                : Optional.of(new Limit(
                        at(findings, Direction.FAVOURS_INTERVENTION, latest),
                        at(findings, Direction.NO_DIFFERENCE, after)));
    }

    private static Stream<Finding> with(List<Finding> findings, Direction direction) {
        return findings.stream().filter(finding -> finding.direction() == direction);
    }

    /** The results at a time; those whose own words tell it, where there are such. */
    private static List<Finding> at(List<Finding> findings, Direction direction, int days) {
        List<Finding> then = with(findings, direction)
                .filter(finding -> days(finding) == days)
                .toList();
        List<Finding> told = then.stream()
                .filter(finding -> Inferred.time(finding).isEmpty())
                .toList();
        return told.isEmpty() ? then : told;
    }

    private KeyMessage told(Limit limit) {
        SpokenTimes spoken = new SpokenTimes(index);
        List<Statement> told = new ArrayList<>(List.of(study(limit)));
        spoken.summary().ifPresent(told::add);
        List<Statement> clauses = spoken.further();
        List<Statement> behind = new ArrayList<>();
        benefit(limit, clauses.isEmpty() ? "." : ";").ifPresent(behind::add);
        behind.addAll(clauses);
        String then = names(limit.benefit);
        String plain = "A benefit " + time(limit.benefit) + (then.equals(names(limit.none)) ? "" : then) + ", but "
                + ended(limit.none) + ".";
        List<Statement> further =
                behind.isEmpty() ? behind : List.of(Statement.joined(behind).withLead("What lasts:"));
        return new KeyMessage(TOPIC, plain, told, further);
    }

    /** {@code at 1 year none was clear (S1) and change had levelled off (S2)}: what each source says of the later time. */
    private String ended(List<Finding> none) {
        Map<String, List<Finding>> bySource = new LinkedHashMap<>();
        none.forEach(finding -> bySource.computeIfAbsent(finding.source(), unseen -> new ArrayList<>())
                .add(finding));
        Map<String, List<Finding>> byWords = new LinkedHashMap<>();
        bySource.values()
                .forEach(own -> byWords.computeIfAbsent(Levelled.after(own), unseen -> new ArrayList<>())
                        .addAll(own));
        String time = time(none);
        if (byWords.size() == 1) {
            return byWords.keySet().iterator().next() + " " + time + names(none);
        }
        List<String> parts = new ArrayList<>();
        byWords.forEach((words, findings) -> parts.add(words + names(findings)));
        return time + " " + Listing.and(parts);
    }

    /** The message where no study tells when the benefit was gone, and several sources call it short-term. */
    private Optional<KeyMessage> spoken() {
        SpokenTimes spoken = new SpokenTimes(index);
        return spoken.calledShort().size() < 2
                ? Optional.empty()
                : Optional.of(new KeyMessage(
                        TOPIC,
                        spoken.words() + "; none tells a time at which the benefit is gone.",
                        spoken.clauses(),
                        List.of()));
    }

    /** {@code Both times are from one study, Okafor 2018; no source gives a result for later than 1 year.} */
    private Statement study(Limit limit) {
        List<Quote> quotes = Stream.of(limit.benefit, limit.none)
                .flatMap(findings -> FindingGroup.onePerSource(findings).stream())
                .distinct()
                .toList();
        return Statement.of(
                "Both times are from " + (isInferred(limit) ? "what is probably one study" : "one study") + name(limit)
                        + latest(),
                quotes);
    }

    /** {@code  (S1 and S2)}. */
    private String names(List<Finding> findings) {
        return " ("
                + Listing.and(
                        index.labels(findings.stream().map(Finding::source).toList())) + ")";
    }

    /** For what it was a benefit; absent where no source names that. */
    private Optional<Statement> benefit(Limit limit, String end) {
        FindingGroup group = new FindingGroup(index, limit.benefit, List.of());
        return Optional.of(group.outcomes())
                .filter(words -> !words.isEmpty())
                .map(words -> Statement.of(Listing.sentence(time(limit.benefit)) + words + end, group.fewQuotes()));
    }

    private boolean isInferred(Limit limit) {
        return limit.benefit.stream()
                .limit(1)
                .flatMap(finding -> index.study(finding.study()).stream())
                .anyMatch(SameStudy::isInferred);
    }

    private String name(Limit limit) {
        return limit.benefit.stream()
                .findFirst()
                .flatMap(finding -> index.shortStudyName(finding.study()))
                .map(study -> ", " + study)
                .orElse("");
    }

    /** How far the latest result reaches: what happens after that is a silence. */
    private String latest() {
        return index.findings().stream()
                .max(Comparator.comparingInt(TimeLimit::days))
                .flatMap(Finding::timePoint)
                .map(time -> "; no source gives a result for later than " + TimeWords.length(time) + ".")
                .orElse(".");
    }
}
