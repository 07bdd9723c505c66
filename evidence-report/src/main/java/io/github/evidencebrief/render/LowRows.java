package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves width from columns with room to spare to those that make rows high, as long as the rows of a table take fewer
 * lines by that. Widths are counted in characters.
 */
final class LowRows {
    /** Characters that move at a time. */
    private static final int[] STEPS = {8, 4, 2, 1};

    /** Share of its width that a column keeps. */
    private static final double KEPT = 0.6;

    /** Rows of a long table that are looked at. */
    private static final int MOST_ROWS = 60;

    /** What counts of a line that is not saved yet, so that the next step may save it. */
    private static final double PART = 0.2;

    private final List<Column> columns = new ArrayList<>();

    private LowRows(Table table, FontMeasure measure, double[] least, double[] widths) {
        List<List<Passage>> rows =
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
        for (int at = 0; at < widths.length; at++) {
            TableColumn head = table.columns().get(at);
            List<CellLines> cells = new ArrayList<>();
            cells.add(CellLines.of(Passage.of(head.header() + " " + head.unit()), measure, true));
            for (List<Passage> row : rows) {
                cells.add(CellLines.of(row.get(at), measure, at == 0));
            }
            double floor = head.numeric() ? widths[at] : Math.max(least[at], KEPT * widths[at]);
            columns.add(new Column(cells, widths[at], floor));
        }
    }

    /** The widths with which the rows are as low as moving some of it makes them; none is less than the least. */
    static double[] widths(Table table, FontMeasure measure, double[] least, double[] widths) {
        LowRows low = new LowRows(table, measure, least, widths);
        for (int step : STEPS) {
            low.move(step);
        }
        return low.columns.stream().mapToDouble(Column::width).toArray();
    }

    private void move(int step) {
        double lines = lines();
        for (Column from : columns) {
            for (int to = 0; to < columns.size(); to++) {
                double fewer = from == columns.get(to) ? lines : moved(from, columns.get(to), step, lines);
                if (fewer < lines) {
                    lines = fewer;
                    to = -1;
                }
            }
        }
    }

    /** Moves some width where that saves lines; the lines of all rows then. */
    private double moved(Column from, Column to, int step, double before) {
        if (from.width() - step < from.floor) {
            return before;
        }
        from.added -= step;
        to.added += step;
        double after = lines();
        if (after >= before) {
            from.added += step;
            to.added -= step;
        }
        return after;
    }

    private double lines() {
        double[] most = new double[columns.get(0).cells.size()];
        for (Column column : columns) {
            double[] lines = column.lines();
            for (int row = 0; row < most.length; row++) {
                most[row] = Math.max(most[row], lines[row]);
            }
        }
        double sum = 0;
        for (double lines : most) {
            sum += lines;
        }
        return sum;
    }

    /** A column to which some width was added; its lines are counted once for every width that is tried. */
    private static final class Column {
        private final List<CellLines> cells;
        private final double start;
        private final double floor;
        private final Map<Integer, double[]> counted = new HashMap<>();
        private int added;

        Column(List<CellLines> cells, double start, double floor) {
            this.cells = cells;
            this.start = start;
            this.floor = floor;
        }

        double width() {
            return start + added;
        }

        double[] lines() {
            return counted.computeIfAbsent(
                    added, any -> cells.stream().mapToDouble(this::lines).toArray());
        }

        private double lines(CellLines cell) {
            int lines = cell.count(width());
            return lines == 1 ? 1 : lines + PART * cell.filled(width());
        }
    }
}
