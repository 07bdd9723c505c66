package io.github.evidencebrief.render;

import static io.github.evidencebrief.render.GridLayout.LABEL_SIZE;
import static io.github.evidencebrief.render.GridLayout.LEADING;
import static io.github.evidencebrief.render.GridLayout.NOTE_SIZE;
import static io.github.evidencebrief.render.GridLayout.PAD;
import static io.github.evidencebrief.render.GridLayout.SYMBOL;
import static io.github.evidencebrief.render.GridLayout.WORD_SIZE;

import io.github.evidencebrief.report.Figure;
import java.util.List;

/** Draws a grid of states as SVG, whole or row by row; lengths are CSS pixels (1/96 in). */
final class GridDrawing {
    static final String INK = "#1d2733";
    private static final String PALE = "#3b4754";
    private static final String RULE = "#c5cdd6";

    private final GridLayout grid;
    private final Figure figure;

    GridDrawing(GridLayout grid) {
        this.grid = grid;
        this.figure = grid.figure();
    }

    /** One picture of all. */
    void write(Tag parent, String words) {
        Canvas canvas = Canvas.in(parent, grid.width(), grid.height(), words);
        drawHead(canvas);
        double top = grid.headHeight();
        for (Figure.Row row : figure.rows()) {
            drawRow(canvas, row, top);
            top += grid.rowHeight(row);
        }
        canvas.line(0, top, grid.width(), top, RULE);
        grid.writeFoot(canvas, top);
    }

    /** A picture of the column heads alone. */
    void writeHead(Tag parent) {
        String words = figure.corner() + (figure.corner().isEmpty() ? "" : ": ") + String.join(", ", figure.columns());
        drawHead(Canvas.in(parent, grid.width(), grid.headHeight(), words));
    }

    /** A picture of one row alone. */
    void writeRow(Figure.Row row, Tag parent) {
        drawRow(Canvas.in(parent, grid.width(), grid.rowHeight(row), figure.words(row)), row, 0);
    }

    /** A picture of the note of a dense figure and of what its signs mean. */
    void writeKey(Tag parent) {
        List<String> note = grid.noteLines();
        double high = note.size() * NOTE_SIZE * LEADING + PAD / 2;
        String words = (figure.note() + " " + grid.foot()).strip();
        Canvas canvas = Canvas.in(parent, grid.width(), high + grid.footHeight() + PAD, words);
        lines(canvas, note, 0, 0, Canvas.Type.plain(NOTE_SIZE), PALE);
        grid.writeFoot(canvas, high);
    }

    /** A picture of what the signs mean, where no words beside them tell it. */
    void writeFoot(Tag parent) {
        if (!grid.foot().isEmpty()) {
            grid.writeFoot(Canvas.in(parent, grid.width(), grid.footHeight(), grid.foot()), 0);
        }
    }

    private void drawHead(Canvas canvas) {
        double bottom = grid.headHeight() - PAD;
        List<String> corner = grid.labelLines(figure.corner());
        lines(canvas, corner, 0, bottom - corner.size() * LABEL_SIZE * LEADING, Canvas.Type.bold(LABEL_SIZE));
        for (int column = 0; column < figure.columns().size(); column++) {
            List<String> head = grid.headLines(figure.columns().get(column));
            double top = bottom - head.size() * grid.headSize() * LEADING;
            Canvas.Type type = Canvas.Type.bold(grid.headSize());
            lines(
                    canvas,
                    head,
                    grid.isWide() ? left(column) : center(column),
                    top,
                    grid.isWide() ? type : type.centered());
        }
    }

    private void drawRow(Canvas canvas, Figure.Row row, double top) {
        canvas.line(0, top, grid.width(), top, RULE);
        lines(canvas, grid.labelLines(row.label()), 0, top + PAD / 2, Canvas.Type.plain(LABEL_SIZE));
        for (int column = 0; column < row.states().size(); column++) {
            drawState(canvas, row.states().get(column), column, top + PAD / 2);
        }
    }

    private void drawState(Canvas canvas, Figure.State state, int column, double top) {
        double x = grid.isWide() ? left(column) + SYMBOL / 2 : center(column);
        new SymbolDrawing(canvas, x, top + SYMBOL / 2, SymbolDrawing.radius(state.size())).draw(state.symbol());
        if (!figure.isDense()) {
            drawWord(canvas, grid.word(state), column, top);
        }
    }

    private void drawWord(Canvas canvas, String word, int column, double top) {
        Canvas.Type type = Canvas.Type.plain(WORD_SIZE);
        if (grid.isWide()) {
            lines(canvas, grid.wordLines(word), left(column) + SYMBOL + PAD, top + 2, type);
        } else {
            lines(canvas, grid.wordLines(word), center(column), top + SYMBOL, type.centered());
        }
    }

    private static void lines(Canvas canvas, List<String> lines, double x, double top, Canvas.Type type) {
        lines(canvas, lines, x, top, type, INK);
    }

    private static void lines(Canvas canvas, List<String> lines, double x, double top, Canvas.Type type, String color) {
        double baseline = top + type.size();
        for (String line : lines) {
            canvas.text(line, x, baseline, type, color);
            baseline += type.size() * LEADING;
        }
    }

    private double left(int column) {
        return grid.labelColumn() + column * grid.cellWidth() + PAD / 2;
    }

    private double center(int column) {
        return grid.labelColumn() + (column + 0.5) * grid.cellWidth();
    }
}
