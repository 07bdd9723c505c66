package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** The findings in pictures, and what the summary had no room for. */
record PicturesSection(
        @Section(order = 20, title = "Direction of effects", empty = "No result belongs to a study the sources name.")
        Optional<Figure> directions,

        @Section(order = 30, title = "Effects over time", empty = "The sources do not compare different times.")
        Optional<Figure> times,

        @Section(order = 40, title = "Further outcomes", empty = "There are no outcomes beyond those above.")
        Optional<Statement> further) {

    static PicturesSection of(EvidenceIndex index, Outcomes outcomes) {
        return new PicturesSection(
                StudyPlot.byOutcome(index, outcomes.main()), StudyPlot.byTime(index), further(outcomes.others()));
    }

    private static Optional<Statement> further(List<OutcomeGroup> others) {
        List<String> names = others.stream().map(OutcomeGroup::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of("The table of all findings also has " + Listing.and(names) + "."));
    }
}
