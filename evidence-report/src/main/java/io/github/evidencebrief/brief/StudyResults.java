package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Figure;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of each study among some findings; a judgement about a study is no result of it. */
final class StudyResults {
    private static final int MOST_OUTCOMES = 4;

    private final Map<String, List<Finding>> byStudy;
    private final Bases known;

    StudyResults(Collection<Finding> findings, Bases known) {
        this.known = known;
        byStudy = findings.stream()
                .filter(finding -> finding.study().isPresent() && isMeasured(finding))
                .collect(Collectors.groupingBy(finding -> finding.study().get()));
    }

    /** Whether it is neither a judgement nor told of how a treatment may work. */
    private static boolean isMeasured(Finding finding) {
        return finding.basis() != Basis.OPINION && finding.basis() != Basis.MECHANISM;
    }

    /** How many studies have a result. */
    int studies() {
        return byStudy.size();
    }

    boolean has(String study) {
        return byStudy.containsKey(study);
    }

    /** The state of one cell of a figure. */
    Figure.State state(String study) {
        List<Finding> findings = byStudy.getOrDefault(study, List.of());
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        findings.forEach(finding -> directions.add(finding.direction()));
        if (directions.isEmpty()) {
            return new Figure.State(Figure.Symbol.BLANK, "no result");
        }
        Optional<Direction> only = directions.stream().findFirst().filter(first -> directions.size() == 1);
        return only.map(direction -> state(direction, findings))
                .map(state -> new Figure.State(state.symbol(), state.word() + basis(findings)))
                .orElseGet(() -> new Figure.State(Figure.Symbol.HALF_DISC, difference(findings)));
    }

    /** The state with the outcomes it holds for, four at most; without them where results differ. */
    Figure.State stateWithOutcomes(String study) {
        Figure.State state = state(study);
        boolean differs = state.symbol() == Figure.Symbol.HALF_DISC;
        List<Finding> findings = byStudy.getOrDefault(study, List.of());
        boolean ended = state.symbol() == Figure.Symbol.RIGHT;
        List<Finding> told = ended ? where(findings, Levelled::isToldBy) : findings;
        List<Finding> others = where(findings, finding -> !told.contains(finding));
        String none = others.isEmpty() ? "" : others(outcomes(others));
        String notes = Stream.of(outcomes(told), none, inferred(study))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return notes.isEmpty() || differs
                ? state
                : new Figure.State(
                        state.symbol(),
                        (ended ? Levelled.none(told) : state.word()) + " (" + notes + ")",
                        state.size());
    }

    /** What results of no difference are of, beside those of a change that levelled off. */
    private static String others(String outcomes) {
        return "also no clear difference told" + (outcomes.isEmpty() ? "" : ": " + outcomes);
    }

    private static List<Finding> where(List<Finding> findings, Predicate<Finding> is) {
        return findings.stream().filter(is).toList();
    }

    /** The outcomes that some results name, the first ones. */
    private static String outcomes(List<Finding> findings) {
        return Listing.and(findings.stream()
                .flatMap(finding -> finding.outcomes().stream())
                .filter(NamedOutcome::isOne)
                .distinct()
                .limit(MOST_OUTCOMES)
                .toList());
    }

    /** That no quoted word tells the time of the results; empty where one does. */
    private String inferred(String study) {
        List<Finding> findings = byStudy.getOrDefault(study, List.of());
        boolean told =
                findings.stream().anyMatch(finding -> Inferred.time(finding).isEmpty());
        return told || findings.isEmpty() ? "" : Inferred.TIME;
    }

    private static Figure.State state(Direction direction, List<Finding> findings) {
        if (findings.stream().anyMatch(AllGroups::gotBetter)) {
            return new Figure.State(Figure.Symbol.ALL_UP, "better in all groups");
        }
        if (findings.stream().anyMatch(Levelled::isToldBy)) {
            return new Figure.State(Figure.Symbol.RIGHT, Levelled.none(findings));
        }
        boolean alike = findings.stream().allMatch(AllGroups::areMeantBy);
        return alike ? new Figure.State(Figure.Symbol.WAVES, AllGroups.alike(findings.get(0))) : state(direction);
    }

    /** What keeps a judgement of less weight from looking like a comparison of groups; empty for such a comparison. */
    private String basis(List<Finding> findings) {
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        findings.forEach(finding -> bases.add(finding.basis()));
        if (bases.size() != 1) {
            return "";
        }
        return switch (bases.iterator().next()) {
            case WITHIN_GROUP -> findings.stream().anyMatch(known::isOfOneGroup) ? ", one group" : "";
            case MECHANISM -> ", how it may work";
            case ASSOCIATION -> findings.stream().anyMatch(known::isOnlyAssociation) ? ", cause untested" : "";
            case OPINION -> ", opinion";
            case BETWEEN_GROUP, POOLED -> "";
        };
    }

    private static String difference(List<Finding> findings) {
        long times = findings.stream().map(Finding::timePoint).distinct().count();
        long pairs = findings.stream()
                .map(finding -> List.of(finding.interventions(), finding.comparators()))
                .distinct()
                .count();
        if (times > 1) {
            return course(findings).orElse("differs by time");
        }
        return pairs > 1 ? "differs by comparison" : "reports differ";
    }

    /** {@code better, later levelled off}: where nothing but a benefit comes first, and no benefit later; else absent. */
    private static Optional<String> course(List<Finding> findings) {
        Set<String> given = findings.stream()
                .flatMap(finding -> finding.interventions().stream())
                .collect(Collectors.toSet());
        List<Finding> plain = findings.stream()
                .filter(finding -> finding.comparators().isEmpty() || !given.containsAll(finding.comparators()))
                .toList();
        int last = plain.stream()
                .filter(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION)
                .mapToInt(StudyResults::days)
                .max()
                .orElse(Integer.MAX_VALUE);
        List<Finding> later =
                plain.stream().filter(finding -> days(finding) > last).toList();
        boolean ended = plain.stream()
                .allMatch(finding -> finding.direction()
                        == (later.contains(finding) ? Direction.NO_DIFFERENCE : Direction.FAVOURS_INTERVENTION));
        return later.isEmpty() || !ended ? Optional.empty() : Optional.of("better, later " + Levelled.none(later));
    }

    private static int days(Finding finding) {
        return finding.timePoint().flatMap(TimeWords::days).orElse(0);
    }

    private static Figure.State state(Direction direction) {
        return switch (direction) {
            case FAVOURS_INTERVENTION -> new Figure.State(Figure.Symbol.UP, "better");
            case FAVOURS_COMPARATOR -> new Figure.State(Figure.Symbol.DOWN, "other is better");
            case NO_DIFFERENCE -> new Figure.State(Figure.Symbol.WAVES, "no clear difference");
            case HARM -> new Figure.State(Figure.Symbol.DOWN, "worse");
            case MIXED -> new Figure.State(Figure.Symbol.DIAMOND, "mixed");
            case UNCLEAR -> new Figure.State(Figure.Symbol.QUESTION, "unclear");
        };
    }
}
