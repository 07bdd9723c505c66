package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import java.util.List;

/**
 * About how much room on paper a table must find below its heading to begin there: all of a short one, of another the
 * caption, the head and the first rows; CSS pixels (1/96 in).
 */
final class TableHeight {
    /** A table that takes more of a page begins where its heading stands and goes on over the page. */
    private static final double MOST_KEPT = 0.2;

    private static final double MOST_BEGUN = 0.14;

    /** A row that takes more of a page goes on over it, and so does not move to the next. */
    private static final double MOST_MOVED = 0.9;

    /** A table of more rows is looked up row by row and may go on over the page. */
    private static final int MOST_ROWS = 7;

    /** Rows of a longer table that stay with its heading, where they take little of a page; else the first one. */
    private static final int FIRST_ROWS = 2;

    /** Rows at the end of a table that go to the next page together. */
    static final int LAST_ROWS = 2;

    private static final double LINE = 12.9;
    private static final double ROW = 4.2;
    private static final double AROUND = 18;

    /** A note such as [12], small. */
    private static final int NOTE = 4;

    private final List<Double> room;
    private final Table table;

    private TableHeight(Table table, PageSize page) {
        this.table = table;
        this.room = ColumnWidths.of(table, page).stream()
                .map(percent -> ColumnWidths.characters(percent, page))
                .toList();
    }

    static double room(Table table, PageSize page) {
        TableHeight measured = new TableHeight(table, page);
        double most = MOST_KEPT * page.textHeight();
        double all = table.rows().size() > MOST_ROWS ? most : measured.height(MOST_ROWS);
        double two = measured.height(FIRST_ROWS);
        double one = measured.height(1);
        double begun = two < MOST_BEGUN * page.textHeight() ? two : one;
        return all < most ? all : begun < MOST_MOVED * page.textHeight() ? begun : most;
    }

    /** What the last rows ask for, so that none stands alone at the top of a page. */
    static double end(Table table, PageSize page) {
        List<List<Passage>> rows = table.rows();
        double end = new TableHeight(table, page).height(rows.subList(rows.size() - LAST_ROWS, rows.size()));
        return Math.min(MOST_KEPT * page.textHeight(), end);
    }

    private double height(int rows) {
        List<List<Passage>> first =
                table.rows().subList(0, Math.min(rows, table.rows().size()));
        return AROUND + ROW + LINE * (2 + headLines()) + height(first);
    }

    private double height(List<List<Passage>> rows) {
        return rows.stream().mapToDouble(row -> ROW + LINE * lines(row)).sum();
    }

    private int headLines() {
        int most = 1;
        for (int at = 0; at < room.size(); at++) {
            most = Math.max(most, lines(table.columns().get(at).header().length(), room.get(at)));
        }
        return most;
    }

    private int lines(List<Passage> row) {
        int most = 1;
        for (int at = 0; at < room.size(); at++) {
            most = Math.max(most, lines(row.get(at), room.get(at)));
        }
        return most;
    }

    private static int lines(Passage cell, double room) {
        if (!cell.stacked()) {
            return lines(cell.text().length() + NOTE * cell.notes().size(), room);
        }
        return cell.clauses().stream().mapToInt(part -> lines(part, room)).sum();
    }

    private static int lines(int characters, double room) {
        return Math.max(1, (int) Math.ceil(characters / room));
    }
}
