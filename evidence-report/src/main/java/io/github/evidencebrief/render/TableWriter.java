package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.List;

/** Writes tables whose headings say what they head: by scope and, for readers of the PDF, by id. */
final class TableWriter {
    /** Characters of the number of a table before its caption. */
    static final int NUMBER = 10;

    private static final int LONGEST_REPEATED_HEADER = 200;

    private final PageWriter pages;
    private final Medium medium;
    private final Measures measures;
    private int count;

    TableWriter(PageWriter pages, Medium medium, Measures measures) {
        this.pages = pages;
        this.medium = medium;
        this.measures = measures;
    }

    /**
     * Writes a table; the words stand in its caption, as a remark where they are more than a name. The last rows keep
     * so many CSS pixels (1/96 in) below them for what follows.
     */
    void write(Table table, Passage words, boolean remark, double below, Tag parent) {
        count++;
        Tag element = role("table", parent.add("table").with("class", look(table)));
        writeCaption(words, remark, element.add("caption"));
        writeWidths(table, element);
        Tag head = role("rowgroup", element.add("thead"));
        for (int level = 0; level < table.groupRows(); level++) {
            writeGroups(table.columns(), level, role("row", head.add("tr")).with("class", "groups"));
        }
        writeHeaders(table.columns(), role("row", head.add("tr")));
        Tag body = role("rowgroup", element.add("tbody"));
        int together = medium == Medium.PAPER
                ? table.rows().size() - measures.height(table).last()
                : 0;
        for (int row = 0; row < table.rows().size(); row++) {
            Tag line = role("row", body.add("tr"));
            if (row > 0 && row == together) {
                line.with("style", KeptRoom.style(measures.height(table).end() + below));
            }
            writeRow(table, row, line);
        }
    }

    /** On a small screen rows are set as cards, and browsers then forget that they are rows unless they are told. */
    private Tag role(String role, Tag element) {
        return medium == Medium.SCREEN ? element.with("role", role) : element;
    }

    private void writeCaption(Passage words, boolean remark, Tag caption) {
        caption.text("Table " + count + (words.text().isEmpty() ? "." : ". "));
        pages.writePassage(words, remark ? caption.add("span").with("class", "remark") : caption);
    }

    private String look(Table table) {
        return (medium == Medium.SCREEN ? "cards " : "")
                + (hasShortHead(table) ? "headed" : "flowing")
                + (measures.widths(table).areWide() ? " wide" : "")
                + (measures.widths(table).areTight() ? " dense" : "")
                + (ColumnWidths.hasLongWords(table) ? " broken" : "");
    }

    /** A head that could fill a page must not be repeated on every page: nothing else would fit. */
    private static boolean hasShortHead(Table table) {
        return table.columns().stream().allMatch(column -> column.header().length() <= LONGEST_REPEATED_HEADER);
    }

    private void writeWidths(Table table, Tag element) {
        Tag group = element.add("colgroup");
        for (double percent : measures.height(table).percentages()) {
            group.add("col").with("style", "width: " + percent + "%");
        }
    }

    private void writeGroups(List<TableColumn> columns, int level, Tag row) {
        for (int from = 0; from < columns.size(); ) {
            int to = groupEnd(columns, from, level);
            String name = group(columns.get(from), level);
            Tag cell = role(name.isEmpty() ? "cell" : "columnheader", row.add(name.isEmpty() ? "td" : "th"));
            if (!name.isEmpty()) {
                cell.with("scope", "colgroup").with("id", groupId(level, from)).text(name);
            }
            if (to - from > 1) {
                cell.with("colspan", String.valueOf(to - from));
            }
            from = to;
        }
    }

    private static int groupEnd(List<TableColumn> columns, int from, int level) {
        List<String> path = path(columns.get(from), level);
        int to = from + 1;
        while (to < columns.size() && path(columns.get(to), level).equals(path)) {
            to++;
        }
        return to;
    }

    private static List<String> path(TableColumn column, int level) {
        return column.groups().subList(0, Math.min(level + 1, column.groups().size()));
    }

    private static String group(TableColumn column, int level) {
        return level < column.groups().size() ? column.groups().get(level) : "";
    }

    private void writeHeaders(List<TableColumn> columns, Tag row) {
        for (int at = 0; at < columns.size(); at++) {
            TableColumn column = columns.get(at);
            Tag cell = role("columnheader", row.add("th")).with("scope", "col").with("id", columnId(at));
            sided(column, cell).text(column.header());
            if (!column.unit().isEmpty()) {
                cell.text(" ").add("span").with("class", "unit").text("(" + column.unit() + ")");
            }
        }
    }

    private void writeRow(Table table, int number, Tag row) {
        List<Passage> cells = table.rows().get(number);
        for (int at = 0; at < cells.size(); at++) {
            Tag cell = role(at == 0 ? "rowheader" : "cell", row.add(at == 0 ? "th" : "td"));
            if (at > 0 && medium == Medium.SCREEN) {
                cell.with("data-head", CsvRenderer.header(table.columns().get(at)));
            }
            if (at == 0) {
                cell.with("scope", "row").with("id", rowId(number));
            } else if (table.groupRows() > 0) {
                cell.with("headers", headers(table.columns(), number, at));
            }
            pages.writePassage(cells.get(at), sided(table.columns().get(at), cell));
        }
    }

    /** A cell below a group has more headings than its place in the grid tells: row, groups, column. */
    private String headers(List<TableColumn> columns, int row, int column) {
        StringBuilder ids = new StringBuilder(rowId(row));
        for (int level = 0; level < columns.get(column).groups().size(); level++) {
            ids.append(' ').append(groupId(level, groupStart(columns, column, level)));
        }
        return ids.append(' ').append(columnId(column)).toString();
    }

    private static int groupStart(List<TableColumn> columns, int column, int level) {
        List<String> path = path(columns.get(column), level);
        int start = column;
        while (start > 0 && path(columns.get(start - 1), level).equals(path)) {
            start--;
        }
        return start;
    }

    private static Tag sided(TableColumn column, Tag cell) {
        return column.numeric() ? cell.with("class", "number") : cell;
    }

    private String columnId(int column) {
        return "t" + count + "-c" + column;
    }

    private String rowId(int row) {
        return "t" + count + "-r" + row;
    }

    private String groupId(int level, int column) {
        return "t" + count + "-g" + level + "-" + column;
    }
}
