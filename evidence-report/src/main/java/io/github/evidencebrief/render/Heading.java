package io.github.evidencebrief.render;

import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import java.util.ArrayList;
import java.util.List;

/** A heading that bookmarks and the table of contents lead to. */
record Heading(String id, String title, List<Heading> children) {
    private static final String NOTES = "Quotes";

    /** The headings of the sections, then that of the notes where there are any. */
    static List<Heading> of(ReportContent content) {
        List<Heading> headings = new ArrayList<>(of(content.sections(), ""));
        if (!content.notes().isEmpty()) {
            headings.add(new Heading("quotes", NOTES, List.of()));
        }
        return headings;
    }

    private static List<Heading> of(List<SectionContent> sections, String prefix) {
        List<Heading> headings = new ArrayList<>();
        for (SectionContent section : sections) {
            String path = prefix + (headings.size() + 1);
            headings.add(new Heading(Anchors.section(path), section.title(), of(section.sections(), path + "-")));
        }
        return headings;
    }
}
