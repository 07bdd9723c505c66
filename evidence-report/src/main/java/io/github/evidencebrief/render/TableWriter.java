package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.List;
import java.util.Optional;

/** Writes tables whose headings say what they head: by scope and, for readers of the PDF, by id. */
final class TableWriter {
    private static final int LONGEST_REPEATED_HEADER = 200;

    private final PageWriter pages;
    private int count;

    TableWriter(PageWriter pages) {
        this.pages = pages;
    }

    /** Writes a table; an intro stands in its caption instead of its own words. */
    void write(Table table, Optional<Passage> intro, Tag parent) {
        count++;
        Tag element = parent.add("table").with("class", look(table));
        writeCaption(table, intro, element.add("caption"));
        writeWidths(table, element);
        Tag head = element.add("thead");
        for (int level = 0; level < table.groupRows(); level++) {
            writeGroups(table.columns(), level, head.add("tr").with("class", "groups"));
        }
        writeHeaders(table.columns(), head.add("tr"));
        Tag body = element.add("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            writeRow(table, row, body.add("tr"));
        }
    }

    private void writeCaption(Table table, Optional<Passage> intro, Tag caption) {
        caption.text("Table " + count + ". " + (intro.isPresent() ? "" : table.caption()));
        intro.ifPresent(
                passage -> pages.writePassage(passage, caption.add("span").with("class", "remark")));
    }

    private static String look(Table table) {
        return (hasShortHead(table) ? "headed" : "flowing")
                + (ColumnWidths.isWide(table) ? " wide" : "")
                + (ColumnWidths.isTight(table) ? " dense" : "")
                + (ColumnWidths.hasLongWords(table) ? " broken" : "");
    }

    /** A head that could fill a page must not be repeated on every page: nothing else would fit. */
    private static boolean hasShortHead(Table table) {
        return table.columns().stream().allMatch(column -> column.header().length() <= LONGEST_REPEATED_HEADER);
    }

    private static void writeWidths(Table table, Tag element) {
        Tag group = element.add("colgroup");
        for (double percent : ColumnWidths.of(table)) {
            group.add("col").with("style", "width: " + percent + "%");
        }
    }

    private void writeGroups(List<TableColumn> columns, int level, Tag row) {
        for (int from = 0; from < columns.size(); ) {
            int to = groupEnd(columns, from, level);
            String name = group(columns.get(from), level);
            Tag cell = row.add(name.isEmpty() ? "td" : "th");
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
            Tag cell =
                    row.add("th").with("scope", "col").with("id", columnId(at)).with("class", side(column));
            cell.text(column.header());
            if (!column.unit().isEmpty()) {
                cell.text(" ").add("span").with("class", "unit").text("(" + column.unit() + ")");
            }
        }
    }

    private void writeRow(Table table, int number, Tag row) {
        List<Passage> cells = table.rows().get(number);
        for (int at = 0; at < cells.size(); at++) {
            Tag cell = row.add(at == 0 ? "th" : "td");
            if (at == 0) {
                cell.with("scope", "row").with("id", rowId(number));
            } else if (table.groupRows() > 0) {
                cell.with("headers", headers(table.columns(), number, at));
            }
            pages.writePassage(
                    cells.get(at), cell.with("class", side(table.columns().get(at))));
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

    private static String side(TableColumn column) {
        return column.numeric() ? "number" : "words";
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
