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

    /** Rows that begin or end a table on a page take so much at least, about five lines, or are the most there may be. */
    private static final double FEW = 64;

    /** A row that takes more of a page goes on over it, and so does not move to the next. */
    private static final double MOST_MOVED = 0.9;

    /** A table of more rows is looked up row by row and may go on over the page. */
    private static final int MOST_ROWS = 7;

    /** Rows that stay together at the begin and at the end of a long table at most, and at the end of one that is not. */
    private static final int MOST_TOGETHER = 3;

    private static final int MOST_TOGETHER_OF_FEW = 2;

    private static final double LINE = 12.7;
    private static final double ROW = 4;

    /** Below each part of a cell whose parts stand one below the other. */
    private static final double BETWEEN = 2.1;

    /**
     * What a table is given more than it is measured to take, so that no head stands without a row; what is counted around
     * it is a few more.
     */
    private static final double SPARE = 2;

    private static final double CAPTION_LINE = 15.4;
    private static final double AROUND = 16;

    /** Letters of a caption are so many times as wide as those of cells, so that a line has fewer of them. */
    private static final double CAPTION = 0.87;

    private final Table table;
    private final PageSize page;
    private final List<Double> percentages;
    private final double[] columns;
    private final FontMeasure measure;

    TableHeight(Table table, ColumnWidths widths, PageSize page, FontMeasure measure) {
        this.table = table;
        this.page = page;
        this.percentages = widths.percentages();
        this.measure = measure;
        this.columns = percentages.stream()
                .mapToDouble(percent -> percent * page.line() / 100)
                .toArray();
    }

    /** Percentages of the width that the columns take, from left to right. */
    List<Double> percentages() {
        return percentages;
    }

    /**
     * What the table asks for below its heading.
     *
     * @param caption characters of the caption
     * @param below what a line below the table asks for, which stays with its last rows
     */
    double room(int caption, double below) {
        double above = AROUND + SPARE + ROW + CAPTION_LINE * lines(caption, CAPTION * page.line()) + headHeight();
        double all = table.rows().size() > MOST_ROWS ? MOST_KEPT : above + height(table.rows()) + below;
        return all < MOST_KEPT ? all : begun(above);
    }

    /** The head and as many of the first rows as stay with it. */
    private double begun(double above) {
        int rows = 1;
        while (rows < MOST_TOGETHER && height(first(rows)) < FEW) {
            rows++;
        }
        double begun = above + height(first(rows));
        return begun < MOST_MOVED * page.textHeight() ? begun : MOST_KEPT;
    }

    private List<List<Passage>> first(int rows) {
        return table.rows().subList(0, Math.min(rows, table.rows().size()));
    }

    private List<List<Passage>> last(int rows) {
        return table.rows().subList(table.rows().size() - rows, table.rows().size());
    }

    /** How many rows at the end of a table go to the next page together, so that little does not stand alone at its top. */
    int last() {
        int count = table.rows().size();
        int most = Math.min(count, count > 2 * MOST_TOGETHER ? MOST_TOGETHER : MOST_TOGETHER_OF_FEW);
        int rows = 1;
        while (rows < most && height(last(rows)) < FEW) {
            rows++;
        }
        return rows;
    }

    /** What these rows ask for. */
    double end() {
        return Math.min(MOST_KEPT, height(last(last())));
    }

    /** What a line below a table asks for, which says what holds for all of its rows. */
    static double below(Passage words, PageSize page) {
        return ROW + LINE * lines(words.text().length(), page.line());
    }

    private double height(List<List<Passage>> rows) {
        return rows.stream().mapToDouble(row -> ROW + height(row, false)).sum();
    }

    private double headHeight() {
        return height(
                table.columns().stream()
                        .map(column -> Passage.of(column.header() + " " + column.unit()))
                        .toList(),
                true);
    }

    private double height(List<Passage> row, boolean head) {
        double most = 0;
        for (int at = 0; at < columns.length; at++) {
            CellLines cell = CellLines.of(row.get(at), measure, head || at == 0);
            most = Math.max(most, LINE * cell.count(columns[at]) + BETWEEN * (cell.parts() - 1));
        }
        return most;
    }

    private static int lines(int characters, double room) {
        return Math.max(1, (int) Math.ceil(characters / room));
    }
}
