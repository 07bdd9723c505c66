package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import java.util.List;

/**
 * About how much room on paper a table must find below its heading to begin there: all of a short one, of another the
 * caption, the head and the first rows; CSS pixels (1/96 in).
 */
final class TableHeight {
    /** A higher table begins where its heading stands and goes on over the page: 50 mm. */
    private static final double MOST_KEPT = 190;

    /** So much may stay empty at the foot of a page so that two tall rows of a table begin together: 66 mm. */
    private static final double MOST_BEGUN = 250;

    /** The same for three rows. */
    private static final double MOST_WELL_BEGUN = 140;

    /** The same for the three rows that end a table. */
    private static final double MOST_ENDED = 150;

    /** A row that takes more of a page goes on over it, and so does not move to the next. */
    private static final double MOST_MOVED = 0.9;

    /** A table of more rows is looked up row by row and may go on over the page. */
    private static final int MOST_ROWS = 7;

    /** Rows of a longer table that stay together at its begin and at its end, where they are not tall. */
    private static final int SOME_ROWS = 3;

    /** The same where they are. */
    private static final int FEW_ROWS = 2;

    private static final double LINE = 12.9;
    private static final double ROW = 4.2;
    private static final double AROUND = 18;

    /** A note such as [12], small. */
    private static final int NOTE = 3;

    private final List<Double> room;
    private final Table table;

    /** Lines of the caption: a wide page has room for most on one. */
    private final int caption;

    private TableHeight(Table table, PageSize page) {
        this.table = table;
        this.caption = page.isLandscape() ? 1 : 2;
        this.room = ColumnWidths.of(table, page).stream()
                .map(percent -> ColumnWidths.characters(percent, page))
                .toList();
    }

    static double room(Table table, PageSize page) {
        TableHeight measured = new TableHeight(table, page);
        double all = table.rows().size() > MOST_ROWS ? MOST_KEPT : measured.height(MOST_ROWS);
        return all < MOST_KEPT ? all : measured.begun(page);
    }

    /** The head and as many of the first rows as stay with it. */
    private double begun(PageSize page) {
        double three = height(SOME_ROWS);
        double two = height(FEW_ROWS);
        double one = height(1);
        if (two < MOST_BEGUN) {
            return three < MOST_WELL_BEGUN ? three : two;
        }
        return one < MOST_MOVED * page.textHeight() ? one : MOST_KEPT;
    }

    /** How many rows at the end of a table go to the next page together, so that few stand alone at its top. */
    static int last(Table table, PageSize page) {
        boolean three = table.rows().size() > 2 * SOME_ROWS && end(table, SOME_ROWS, page) < MOST_ENDED;
        return three ? SOME_ROWS : FEW_ROWS;
    }

    /** What these rows ask for. */
    static double end(Table table, PageSize page) {
        return Math.min(MOST_KEPT, end(table, last(table, page), page));
    }

    private static double end(Table table, int count, PageSize page) {
        List<List<Passage>> rows = table.rows();
        return new TableHeight(table, page).height(rows.subList(rows.size() - count, rows.size()));
    }

    /** What a line below a table asks for, which says what holds for all of its rows. */
    static double below(Passage words, PageSize page) {
        return ROW + LINE * lines(words, page.line());
    }

    private double height(int rows) {
        List<List<Passage>> first =
                table.rows().subList(0, Math.min(rows, table.rows().size()));
        return AROUND + ROW + LINE * (caption + headLines()) + height(first);
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
