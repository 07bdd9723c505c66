package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.Figure;
import java.util.Optional;

/** The findings in pictures. */
record PicturesSection(
        @Section(order = 20, title = "Direction of effects", empty = "No result belongs to a study the sources name.")
        Optional<Figure> directions,

        @Section(order = 30, title = "Effects over time", empty = "The sources do not compare different times.")
        Optional<Figure> times) {

    static PicturesSection of(EvidenceIndex index, Topic topic, Outcomes outcomes) {
        return new PicturesSection(StudyPlot.byOutcome(index, outcomes), StudyPlot.byTime(index, topic));
    }
}
