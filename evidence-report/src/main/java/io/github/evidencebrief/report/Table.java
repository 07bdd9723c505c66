package io.github.evidencebrief.report;

import java.util.List;

/**
 * A table whose first column names the rows.
 *
 * @param caption what the table shows, never blank
 * @param columns the columns from left to right, at least one
 * @param rows the rows, each with one passage a column
 */
public record Table(String caption, List<TableColumn> columns, List<List<Passage>> rows) implements Block {
    /** Copies the lists, so that nobody changes them later. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many rows of headings stand above the columns' own: the depth of the deepest group. */
    public int groupRows() {
        return columns.stream().mapToInt(column -> column.groups().size()).max().orElse(0);
    }
}
