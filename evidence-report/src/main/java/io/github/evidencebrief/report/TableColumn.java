package io.github.evidencebrief.report;

import java.util.List;

/**
 * The head of a table column.
 *
 * @param groups headings of the groups it stands in, the outermost first; empty for none
 * @param header its own heading, never blank
 * @param unit unit of its numbers; empty for none
 * @param numeric whether all values that are present are numbers
 */
public record TableColumn(List<String> groups, String header, String unit, boolean numeric) {
    /** Copies the groups, so that nobody changes them later. */
    public TableColumn {
        groups = List.copyOf(groups);
    }
}
