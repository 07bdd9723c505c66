package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.Optional;

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
                intro = "Why reports of several sources count as one study.",
                empty = "No study is reported by more than one source.")
        List<SameStudyRow> same,

        @Section(order = 30, title = "Overlap of the sources", empty = "No two sources name a study.")
        Optional<Figure> overlap,

        @Section(
                order = 40,
                title = "Overlap in pairs",
                intro =
                        "Corrected covered area (Pieper and others 2014): under 5% slight, under 10% moderate, up to 15%"
                                + " high, more very high overlap. Pairs that share no study are left out.",
                empty = "")
        List<OverlapRow> pairs) {

    /** The figure of so many sources shows their pairs well enough. */
    private static final int FEW_SOURCES = 3;

    static StudiesSection of(EvidenceIndex index) {
        OverlapRows overlap = new OverlapRows(index);
        return new StudiesSection(
                new StudyRows(index).all(),
                new SameStudyRows(index).all(),
                overlap.figure(),
                index.sources().size() <= FEW_SOURCES ? List.of() : overlap.pairs());
    }
}
