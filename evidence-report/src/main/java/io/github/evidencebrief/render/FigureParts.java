package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a figure into parts that fit a page, first by columns, then by rows. */
final class FigureParts {
    /** CSS pixels (1/96 in) for the grid, its key and its note; a Letter page with its margins leaves about 900. */
    private static final double MOST_HEIGHT = 770;

    /** Two parts of a figure that fits no page fill one page, so that little of the page before stays empty. */
    private static final double PART_HEIGHT = 410;

    private final Function<Figure, GridLayout> grids;

    /** A way to cut figures that are placed by a function. */
    FigureParts(Function<Figure, GridLayout> grids) {
        this.grids = grids;
    }

    /** Parts that fit a printed page, by columns and rows. */
    List<Figure> of(Figure figure) {
        return columns(figure).stream().flatMap(part -> rows(part).stream()).toList();
    }

    /** Parts that fit the width of a page and go on over any number of pages. */
    List<Figure> columns(Figure figure) {
        int all = figure.columns().size();
        int most = grids.apply(figure).mostColumns();
        int number = (all + most - 1) / most;
        if (number == 1) {
            return List.of(figure);
        }
        List<Figure> parts = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            parts.add(figure.columns(all * part / number, all * (part + 1) / number));
        }
        return parts;
    }

    private List<Figure> rows(Figure figure) {
        GridLayout whole = grids.apply(figure);
        List<Figure> parts = new ArrayList<>();
        List<Figure.Row> rows = new ArrayList<>();
        boolean fits = whole.height() + FigureWriter.noteHeight(figure) <= MOST_HEIGHT;
        double most = (fits ? MOST_HEIGHT : PART_HEIGHT) - whole.footHeight();
        double height = whole.headHeight();
        for (Figure.Row row : figure.rows()) {
            double more = whole.rowHeight(row);
            if (!rows.isEmpty() && height + more > most) {
                parts.add(figure.with(rows));
                rows.clear();
                height = whole.headHeight();
            }
            rows.add(row);
            height += more;
        }
        parts.add(figure.with(rows));
        return parts;
    }
}
