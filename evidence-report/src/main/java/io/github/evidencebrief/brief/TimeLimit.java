package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How long a benefit lasts: the latest time with a benefit and the next later time without one, in one study. */
final class TimeLimit {
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

    /** The message; absent when no study has a benefit at one time and no difference at a later one. */
    Optional<Statement> message() {
        return widest().map(this::statement);
    }

    /** {@code until 6 months according to S1}: the latest time with a benefit before a time without; absent as the message is. */
    Optional<Statement> lasting() {
        return widest().map(this::until);
    }

    private Statement until(Limit limit) {
        FindingGroup benefit = new FindingGroup(index, limit.benefit, List.of());
        String words = "until " + time(benefit) + " according to "
                + Listing.and(benefit.backing().sources()) + ".";
        return Statement.of(words, benefit.fewQuotes());
    }

    private static String time(FindingGroup group) {
        return group.findings().get(0).timePoint().map(TimeWords::of).orElse("");
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

    private static List<Finding> at(List<Finding> findings, Direction direction, int days) {
        return with(findings, direction)
                .filter(finding -> days(finding) == days)
                .toList();
    }

    private Statement statement(Limit limit) {
        FindingGroup benefit = new FindingGroup(index, limit.benefit, List.of());
        FindingGroup none = new FindingGroup(index, limit.none, List.of());
        return Statement.joined(List.of(
                        Statement.of("At " + part(benefit) + ";", benefit.fewQuotes()),
                        Statement.of("at " + part(none) + ".", none.fewQuotes()),
                        Statement.of("Both times are from one study.")))
                .withLead("How long it lasts:");
    }

    private static String part(FindingGroup group) {
        Backing backing = group.backing();
        return time(group) + " " + Tally.of(backing.sources().size(), "source") + " (" + backing.names() + ") report"
                + (backing.sources().size() == 1 ? "s " : " ") + group.result();
    }
}
