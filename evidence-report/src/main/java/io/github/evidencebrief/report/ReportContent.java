package io.github.evidencebrief.report;

import java.util.List;
import java.util.Optional;

/**
 * A filled report, ready to be rendered.
 *
 * @param language BCP 47 tag of its language
 * @param kind what sort of document it is, printed above the title; absent when the title says it all
 * @param title title of the document, never blank
 * @param edition lines of the block below the title, in order; empty for none
 * @param sections the sections in order
 * @param notes the quotes behind the statements, numbered from 1 in the order of their first use
 */
public record ReportContent(
        String language,
        Optional<String> kind,
        String title,
        List<EditionLine> edition,
        List<SectionContent> sections,
        List<Note> notes) {
    /** Copies the lists, so that nobody changes them later. */
    public ReportContent {
        edition = List.copyOf(edition);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
