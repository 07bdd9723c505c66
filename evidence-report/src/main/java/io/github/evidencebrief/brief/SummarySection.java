package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** The summary of findings with its pictures. */
record SummarySection(
        @Section(
                order = 10,
                title = "Main outcomes",
                intro = "The outcomes most sources report, seven at most. S1, S2 and so on are the sources. The"
                        + " direction is the one the source states; statistical significance is not counted.",
                empty = "The sources report no result.")
        List<SummaryRow> rows,

        @Section(order = 20, title = "Direction of effects", empty = "No result belongs to a study the sources name.")
        Optional<Figure> directions,

        @Section(order = 30, title = "Effects over time", empty = "The sources do not compare different times.")
        Optional<Figure> times,

        @Section(order = 40, title = "Further outcomes", empty = "There are no outcomes beyond those above.")
        Optional<Statement> further) {

    static SummarySection of(EvidenceIndex index, Topic topic) {
        Outcomes outcomes = new Outcomes(index, topic);
        return new SummarySection(
                new SummaryRows(index).of(outcomes.main()),
                StudyPlot.byOutcome(index, outcomes.main()),
                StudyPlot.byTime(index),
                further(outcomes.others()));
    }

    private static Optional<Statement> further(List<OutcomeGroup> others) {
        List<String> names = others.stream().map(OutcomeGroup::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of("The table of all findings also has " + Listing.and(names) + "."));
    }
}
