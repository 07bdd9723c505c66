package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.List;

/** Draws a grid of states as SVG; lengths are CSS pixels (1/96 in). */
final class GridDrawing {
    /** Leaves 18 mm on both sides of an A4 page. */
    private static final int WIDTH = 657;

    private static final double WIDEST_LABEL = 220;
    private static final double PAD = 8;
    private static final double LABEL_SIZE = 13;
    private static final double WORD_SIZE = 11.5;
    private static final double LEADING = 1.25;

    /** Semi-bold words are at most this much wider than the regular ones that are measured. */
    private static final double BOLD = 1.06;

    private static final double SYMBOL = 18;

    /** A label of more lines ends in an ellipsis; the words in place of the picture have it in full. */
    private static final int MOST_LINES = 8;

    private static final String INK = "#1d2733";
    private static final String RULE = "#c5cdd6";

    private final Figure figure;
    private final FontMeasure measure;
    private final double labelWidth;
    private final double cellWidth;

    GridDrawing(Figure figure, FontMeasure measure) {
        this.figure = figure;
        this.measure = measure;
        this.labelWidth = labelWidth();
        this.cellWidth = (WIDTH - labelWidth) / Math.max(1, figure.columns().size());
    }

    private double labelWidth() {
        double widest = measure.width(figure.corner(), LABEL_SIZE * BOLD);
        for (Figure.Row row : figure.rows()) {
            widest = Math.max(widest, measure.width(row.label(), LABEL_SIZE * BOLD));
        }
        return Math.min(widest + 1, WIDEST_LABEL) + PAD;
    }

    double headHeight() {
        int most = labelLines(figure.corner()).size();
        for (String column : figure.columns()) {
            most = Math.max(most, wordLines(column).size());
        }
        return most * LABEL_SIZE * LEADING + PAD;
    }

    double rowHeight(Figure.Row row) {
        int words = row.states().stream()
                .mapToInt(state -> wordLines(state.word()).size())
                .max()
                .orElse(0);
        double cells = SYMBOL + 2 + words * WORD_SIZE * LEADING;
        return Math.max(labelLines(row.label()).size() * LABEL_SIZE * LEADING, cells) + PAD;
    }

    private List<String> labelLines(String text) {
        return measure.lines(text, LABEL_SIZE * BOLD, labelWidth - PAD, MOST_LINES);
    }

    private List<String> wordLines(String text) {
        return measure.lines(text, WORD_SIZE * BOLD, cellWidth - PAD, MOST_LINES);
    }

    void write(Tag parent) {
        double height = headHeight()
                + figure.rows().stream().mapToDouble(this::rowHeight).sum()
                + 1;
        Canvas canvas = Canvas.in(parent, WIDTH, (int) Math.ceil(height), figure.alternative());
        writeHead(canvas);
        double top = headHeight();
        for (Figure.Row row : figure.rows()) {
            canvas.line(0, top, WIDTH, top, RULE);
            writeRow(canvas, row, top);
            top += rowHeight(row);
        }
        canvas.line(0, top, WIDTH, top, RULE);
    }

    private void writeHead(Canvas canvas) {
        double bottom = headHeight() - PAD;
        List<String> corner = labelLines(figure.corner());
        lines(canvas, corner, 0, bottom - corner.size() * LABEL_SIZE * LEADING, Canvas.Type.bold(LABEL_SIZE));
        for (int column = 0; column < figure.columns().size(); column++) {
            List<String> head = wordLines(figure.columns().get(column));
            double top = bottom - head.size() * WORD_SIZE * LEADING;
            lines(canvas, head, center(column), top, Canvas.Type.bold(WORD_SIZE).centered());
        }
    }

    private void writeRow(Canvas canvas, Figure.Row row, double top) {
        lines(canvas, labelLines(row.label()), 0, top + PAD / 2, Canvas.Type.plain(LABEL_SIZE));
        for (int column = 0; column < row.states().size(); column++) {
            Figure.State state = row.states().get(column);
            new SymbolDrawing(canvas, center(column), top + PAD / 2 + SYMBOL / 2, SYMBOL / 2 - 2).draw(state.symbol());
            double words = top + PAD / 2 + SYMBOL;
            lines(
                    canvas,
                    wordLines(state.word()),
                    center(column),
                    words,
                    Canvas.Type.plain(WORD_SIZE).centered());
        }
    }

    private static void lines(Canvas canvas, List<String> lines, double x, double top, Canvas.Type type) {
        double baseline = top + type.size();
        for (String line : lines) {
            canvas.text(line, x, baseline, type, INK);
            baseline += type.size() * LEADING;
        }
    }

    private double center(int column) {
        return labelWidth + (column + 0.5) * cellWidth;
    }
}
