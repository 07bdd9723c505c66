package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws which way each study points, after the effect direction plot of Boon and Thomson (2021). */
final class StudyPlot {
    private static final int MOST_FURTHER = 15;

    /** So many studies fill three pages; of more those with most results are drawn. */
    private static final int MOST_STUDIES = 60;

    /** How the name of a study begins that no source names. */
    private static final String UNNAMED = "unnamed ";

    /** More times than these leave no room to name the outcomes. */
    private static final int MOST_NAMED_TIMES = 5;

    private final String caption;
    private final List<Study> studies;
    private final Map<String, StudyResults> columns;
    private final BiFunction<StudyResults, String, Figure.State> state;

    private StudyPlot(
            String caption,
            EvidenceIndex index,
            Map<String, StudyResults> columns,
            BiFunction<StudyResults, String, Figure.State> state) {
        this.caption = caption;
        this.state = state;
        this.columns = columns;
        this.studies =
                index.studies().stream().filter(study -> results(study) > 0).toList();
    }

    /** In how many columns the study has a result. */
    private long results(Study study) {
        return columns.values().stream()
                .filter(results -> results.has(study.id()))
                .count();
    }

    /** The studies in their order, without those with fewest results where they are too many. */
    private List<Study> drawn() {
        Set<Study> most = studies.stream()
                .sorted(Comparator.comparing(study -> -results(study)))
                .limit(MOST_STUDIES)
                .collect(Collectors.toSet());
        return studies.stream().filter(most::contains).toList();
    }

    private String undrawn() {
        int more = studies.size() - MOST_STUDIES;
        return more <= 0
                ? ""
                : Listing.sentence(Tally.of(more, "more study", "more studies")) + (more == 1 ? " stands" : " stand")
                        + " in the table of all findings only. ";
    }

    /** Studies against the main outcomes, the others named below; absent when no study has a result. */
    static Optional<Figure> byOutcome(EvidenceIndex index, Outcomes outcomes) {
        Map<String, StudyResults> columns = new LinkedHashMap<>();
        List<OutcomeGroup> drawn = drawn(outcomes.main(), index.bases());
        drawn.forEach(group ->
                columns.put(Listing.sentence(group.name()), new StudyResults(group.findings(), index.bases())));
        List<OutcomeGroup> others = Stream.concat(outcomes.main().stream(), outcomes.others().stream())
                .filter(group -> group.named() && !drawn.contains(group))
                .toList();
        return new StudyPlot("Which way each study points on each outcome", index, columns, StudyResults::state)
                .figure(further(others));
    }

    /** Outcomes that several studies measured, since a picture is for comparing; all of them where there are none. */
    private static List<OutcomeGroup> drawn(List<OutcomeGroup> outcomes, Bases known) {
        List<OutcomeGroup> shared = outcomes.stream()
                .filter(group -> new StudyResults(group.findings(), known).studies() > 1)
                .toList();
        return shared.isEmpty() ? outcomes : shared;
    }

    private static String further(List<OutcomeGroup> others) {
        List<String> names = others.stream().map(OutcomeGroup::name).toList();
        return names.isEmpty()
                ? ""
                : "Measured by one study or none, and told in the tables: "
                        + Listing.and(first(names, "more outcome", "more outcomes")) + ".";
    }

    /** The first names, and how many more there are. */
    private static List<String> first(List<String> names, String one, String several) {
        List<String> shown = new ArrayList<>(names.stream().limit(MOST_FURTHER).toList());
        if (names.size() > MOST_FURTHER) {
            shown.add(Tally.of(names.size() - MOST_FURTHER, one, several));
        }
        return shown;
    }

    /** Studies against times of measurement; absent for fewer than two times. */
    static Optional<Figure> byTime(EvidenceIndex index, Topic topic) {
        Map<String, StudyResults> columns = new LinkedHashMap<>();
        timed(index, topic)
                .forEach((time, findings) ->
                        columns.put(Listing.sentence(time) + undated(time), new StudyResults(findings, index.bases())));
        if (columns.size() < 2) {
            return Optional.empty();
        }
        boolean few = columns.size() <= MOST_NAMED_TIMES;
        BiFunction<StudyResults, String, Figure.State> state =
                few ? StudyResults::stateWithOutcomes : StudyResults::state;
        return new StudyPlot("What each study showed at which time", index, columns, state)
                .figure(timeless(index, topic, columns.values()));
    }

    /** {@code  (no time given)}: behind a term, which is no date. */
    private static String undated(String time) {
        return time.endsWith("-term") ? " (no time given)" : "";
    }

    /** The studies that have results and none of them at a time: they do not drop out without a word. */
    private static String timeless(EvidenceIndex index, Topic topic, Collection<StudyResults> columns) {
        StudyResults all = new StudyResults(
                index.findings().stream().filter(topic::isAskedFor).toList(), index.bases());
        List<Study> without = index.studies().stream()
                .filter(study -> all.has(study.id()) && columns.stream().noneMatch(column -> column.has(study.id())))
                .toList();
        List<Study> named = without.stream()
                .filter(study -> !index.shortName(study).startsWith(UNNAMED))
                .toList();
        List<String> names = first(named.stream().map(index::shortName).toList(), "more study", "more studies");
        int others = without.size() - named.size();
        if (others > 0) {
            names.add(Tally.of(others, "study without a name", "studies without a name"));
        }
        return names.isEmpty() ? "" : Listing.sentence("no time given: " + Listing.and(names) + ".");
    }

    private static Map<String, List<Finding>> timed(EvidenceIndex index, Topic topic) {
        Map<String, List<Finding>> byTime = new LinkedHashMap<>();
        index.findings().stream()
                .filter(finding ->
                        finding.timePoint().isPresent() && finding.study().isPresent() && topic.isAskedFor(finding))
                .sorted(Comparator.comparing(StudyPlot::isUndated)
                        .thenComparing(StudyPlot::days)
                        .thenComparing(StudyPlot::time))
                .forEach(finding -> byTime.computeIfAbsent(time(finding), unseen -> new ArrayList<>())
                        .add(finding));
        return byTime;
    }

    /** Words stand behind all times that have a date, since nobody tells where among them they belong. */
    private static boolean isUndated(Finding finding) {
        return finding.timePoint().flatMap(TimeWords::days).isEmpty();
    }

    private static int days(Finding finding) {
        return finding.timePoint().map(TimeWords::order).orElse(Integer.MAX_VALUE);
    }

    private static String time(Finding finding) {
        return TimeWords.of(finding.timePoint().orElse("")).toLowerCase(Locale.ROOT);
    }

    private Optional<Figure> figure(String further) {
        List<Figure.Row> rows = drawn().stream().map(this::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        caption,
                        "Study",
                        List.copyOf(columns.keySet()),
                        rows,
                        (PlotKey.of(rows) + undrawn() + further).strip()));
    }

    private Figure.Row row(Study study) {
        StudySize size = StudySize.of(study);
        return new Figure.Row(
                size.label(),
                columns.values().stream()
                        .map(results -> size.on(state.apply(results, study.id())))
                        .toList());
    }
}
