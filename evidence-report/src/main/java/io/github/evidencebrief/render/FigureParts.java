package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.List;

/** Cuts a figure into parts that fit a page, first by columns, then by rows. */
final class FigureParts {
    private static final int MOST_COLUMNS = 7;

    /** CSS pixels (1/96 in); a Letter page with its margins leaves about 900. */
    private static final double MOST_HEIGHT = 780;

    private final FontMeasure measure;

    FigureParts(FontMeasure measure) {
        this.measure = measure;
    }

    List<Figure> of(Figure figure) {
        List<Figure> parts = new ArrayList<>();
        for (int from = 0; from < figure.columns().size(); from += MOST_COLUMNS) {
            int to = Math.min(from + MOST_COLUMNS, figure.columns().size());
            parts.addAll(rows(columns(figure, from, to)));
        }
        return parts;
    }

    private static Figure columns(Figure figure, int from, int to) {
        List<Figure.Row> rows = figure.rows().stream()
                .map(row -> new Figure.Row(row.label(), row.states().subList(from, to)))
                .toList();
        return new Figure(figure.caption(), figure.corner(), figure.columns().subList(from, to), rows);
    }

    private List<Figure> rows(Figure figure) {
        GridDrawing whole = new GridDrawing(figure, measure);
        List<Figure> parts = new ArrayList<>();
        List<Figure.Row> rows = new ArrayList<>();
        double height = whole.headHeight();
        for (Figure.Row row : figure.rows()) {
            double more = whole.rowHeight(row);
            if (!rows.isEmpty() && height + more > MOST_HEIGHT) {
                parts.add(with(figure, rows));
                rows.clear();
                height = whole.headHeight();
            }
            rows.add(row);
            height += more;
        }
        parts.add(with(figure, rows));
        return parts;
    }

    private static Figure with(Figure figure, List<Figure.Row> rows) {
        return new Figure(figure.caption(), figure.corner(), figure.columns(), List.copyOf(rows));
    }
}
