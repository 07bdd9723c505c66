package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;

/** Writes what a figure shows as a table of words. */
final class FigureTable {
    private FigureTable() {}

    static void write(Figure figure, String caption, Tag parent) {
        Tag table = parent.add("table").with("class", "cards").with("role", "table");
        table.add("caption").text(caption);
        Tag head = table.add("thead").with("role", "rowgroup").add("tr").with("role", "row");
        head.add("th").with("scope", "col").with("role", "columnheader").text(figure.corner());
        figure.columns()
                .forEach(column -> head.add("th")
                        .with("scope", "col")
                        .with("role", "columnheader")
                        .text(column));
        Tag body = table.add("tbody").with("role", "rowgroup");
        figure.rows().forEach(row -> writeRow(figure, row, body.add("tr").with("role", "row")));
    }

    private static void writeRow(Figure figure, Figure.Row row, Tag line) {
        line.add("th").with("scope", "row").with("role", "rowheader").text(row.label());
        for (int column = 0; column < row.states().size(); column++) {
            line.add("td")
                    .with("role", "cell")
                    .with("data-head", figure.columns().get(column))
                    .text(row.states().get(column).word());
        }
    }
}
