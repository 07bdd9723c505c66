package io.github.evidencebrief.report;

import java.util.List;

/**
 * A filled section.
 *
 * @param title its heading, never blank
 * @param highlighted whether it stands out from the others
 * @param blocks what stands below the heading; an empty value has left a paragraph that says so
 * @param sections its subsections, printed after the blocks
 */
public record SectionContent(String title, boolean highlighted, List<Block> blocks, List<SectionContent> sections) {
    /** Copies the lists, so that nobody changes them later. */
    public SectionContent {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** Whether it is looked up rather than read: its heading begins with "Appendix". */
    public boolean isAppendix() {
        return title.startsWith("Appendix");
    }
}
