package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import java.util.List;

/**
 * Moves width from columns with room to spare to those that make rows high, as long as the rows of a table take fewer
 * lines by that. Widths are counted in characters.
 */
final class LowRows {
    /** Characters that move at a time. */
    private static final double[] STEPS = {8, 4, 2};

    /** Share of its width that a column keeps. */
    private static final double KEPT = 0.6;

    /** Rows of a long table that are looked at. */
    private static final int MOST_ROWS = 60;

    /** Characters of a line that stay empty, for its last word seldom ends where the line does, with the padding. */
    private static final double LOST = 5;

    /** What counts of a line that is not saved yet, so that the next step may save it. */
    private static final double PART = 0.2;

    /** A note such as [12], small. */
    private static final int NOTE = 3;

    private final List<Passage> head;
    private final List<List<Passage>> rows;
    private final double[] floors;
    private final double[] widths;

    private LowRows(Table table, double[] least, double[] widths) {
        this.head = table.columns().stream()
                .map(column -> Passage.of(column.header() + " " + column.unit()))
                .toList();
        this.rows = table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
        this.widths = widths.clone();
        this.floors = new double[widths.length];
        for (int at = 0; at < widths.length; at++) {
            boolean fixed = table.columns().get(at).numeric();
            floors[at] = fixed ? widths[at] : Math.max(least[at], KEPT * widths[at]);
        }
    }

    /** The widths with which the rows are as low as moving some of it makes them; none is less than the least. */
    static double[] widths(Table table, double[] least, double[] widths) {
        LowRows low = new LowRows(table, least, widths);
        for (double step : STEPS) {
            low.move(step);
        }
        return low.widths;
    }

    private void move(double step) {
        double lines = lines();
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                double fewer = from == to ? lines : moved(from, to, step, lines);
                if (fewer < lines) {
                    lines = fewer;
                    to = -1;
                }
            }
        }
    }

    /** Moves some width where that saves lines; the lines of all rows then. */
    private double moved(int from, int to, double step, double before) {
        if (widths[from] - step < floors[from]) {
            return before;
        }
        widths[from] -= step;
        widths[to] += step;
        double after = lines();
        if (after >= before) {
            widths[from] += step;
            widths[to] -= step;
        }
        return after;
    }

    private double lines() {
        return lines(head) + rows.stream().mapToDouble(this::lines).sum();
    }

    private double lines(List<Passage> row) {
        double most = 1;
        for (int at = 0; at < widths.length; at++) {
            most = Math.max(most, lines(row.get(at), Math.max(1, widths[at] - LOST)));
        }
        return most;
    }

    private static double lines(Passage cell, double room) {
        if (cell.stacked()) {
            return cell.clauses().stream()
                    .mapToDouble(part -> lines(part, room))
                    .sum();
        }
        double lines = (cell.text().length() + NOTE * cell.notes().size()) / room;
        return lines <= 1 ? 1 : Math.ceil(lines) + PART * lines;
    }
}
