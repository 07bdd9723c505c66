package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import java.util.List;

/** The studies behind the sources, each once. */
record StudiesSection(
        @Section(
                order = 10,
                title = "Studies, reviews and guidelines",
                intro = "Each is listed once, however many sources report it.",
                empty = "The sources name no study.")
        List<StudyRow> studies,

        @Section(
                order = 20,
                title = "Which reports belong together",
                empty = "No study is reported by more than one source.")
        List<SameStudyRow> same) {

    static StudiesSection of(EvidenceIndex index) {
        return new StudiesSection(new StudyRows(index).all(), new SameStudyRows(index).all());
    }
}
