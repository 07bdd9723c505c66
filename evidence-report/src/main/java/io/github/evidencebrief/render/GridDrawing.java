package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.List;

/** Draws a grid of states as SVG; lengths are CSS pixels (1/96 in). */
final class GridDrawing {
    /** Leaves 18 mm on both sides of an A4 page. */
    private static final int WIDTH = 657;

    private static final double WIDEST_LABEL = 220;

    /** Few columns leave more room for the labels. */
    private static final double WIDEST_LABEL_OF_FEW = 330;

    private static final int FEW = 3;

    /** A cell of this width has its word beside the sign instead of below it. */
    private static final double WIDE_CELL = 100;

    /** Column heads get no smaller than this to keep their words whole. */
    private static final double SMALLEST_HEAD = 7;

    /** Column heads of a dense figure. */
    private static final double DENSE_HEAD = 8.5;

    private static final double DENSE_LABEL = 205;
    private static final double DENSE_PAD = 3;

    private static final double PAD = 5;
    private static final double LABEL_SIZE = 11.2;
    private static final double WORD_SIZE = 10;
    private static final double LEADING = 1.2;

    /** Semi-bold words are at most this much wider than the regular ones that are measured. */
    private static final double BOLD = 1.06;

    private static final double SYMBOL = 14;

    /** A label of more lines ends in an ellipsis; the words in place of the picture have it in full. */
    private static final int MOST_LINES = 8;

    private static final String INK = "#1d2733";
    private static final String RULE = "#c5cdd6";

    private final Figure figure;
    private final FontMeasure measure;
    private final double labelWidth;
    private final double cellWidth;
    private final double headSize;

    GridDrawing(Figure figure, FontMeasure measure) {
        this.figure = figure;
        this.measure = measure;
        this.labelWidth = labelWidth();
        this.cellWidth = (WIDTH - labelWidth) / Math.max(1, figure.columns().size());
        this.headSize = headSize();
    }

    /** The size in which the longest word of a column head fits its column. */
    private double headSize() {
        double widest = widestHead(WORD_SIZE);
        double room = cellWidth - (figure.isDense() ? DENSE_PAD : PAD);
        double fitting = widest <= room ? WORD_SIZE : WORD_SIZE * (room - 1) / widest;
        return Math.max(SMALLEST_HEAD, fitting);
    }

    private double widestHead(double size) {
        return figure.columns().stream()
                .flatMap(column -> FontMeasure.pieces(column).stream())
                .mapToDouble(piece -> measure.width(piece.stripTrailing(), size * BOLD))
                .max()
                .orElse(0);
    }

    /** How many columns one picture has room for. */
    int mostColumns() {
        double room = Math.max(SYMBOL, widestHead(DENSE_HEAD)) + DENSE_PAD;
        return Math.max(Figure.MOST_WORDED_COLUMNS, (int) ((WIDTH - labelWidth) / room));
    }

    private boolean isWide() {
        return cellWidth >= WIDE_CELL;
    }

    private double labelWidth() {
        double widest = measure.width(figure.corner(), LABEL_SIZE * BOLD);
        for (Figure.Row row : figure.rows()) {
            widest = Math.max(widest, measure.width(row.label(), LABEL_SIZE * BOLD));
        }
        return Math.min(widest + 1, widestLabel()) + PAD;
    }

    private double widestLabel() {
        if (figure.isDense()) {
            return DENSE_LABEL;
        }
        return figure.columns().size() <= FEW ? WIDEST_LABEL_OF_FEW : WIDEST_LABEL;
    }

    double headHeight() {
        int most = labelLines(figure.corner()).size();
        for (String column : figure.columns()) {
            most = Math.max(most, headLines(column).size());
        }
        return most * LABEL_SIZE * LEADING + PAD;
    }

    double rowHeight(Figure.Row row) {
        double label = labelLines(row.label()).size() * LABEL_SIZE * LEADING;
        return Math.max(label, figure.isDense() ? SYMBOL : cellHeight(row)) + PAD;
    }

    private double cellHeight(Figure.Row row) {
        int words = row.states().stream()
                .mapToInt(state -> wordLines(state.word()).size())
                .max()
                .orElse(0);
        double text = words * WORD_SIZE * LEADING;
        return isWide() ? Math.max(SYMBOL, text) : SYMBOL + 2 + text;
    }

    private List<String> labelLines(String text) {
        return measure.lines(text, LABEL_SIZE * BOLD, labelWidth - PAD, MOST_LINES);
    }

    private List<String> wordLines(String text) {
        return measure.lines(text, WORD_SIZE * BOLD, cellWidth - PAD - (isWide() ? SYMBOL + PAD : 0), MOST_LINES);
    }

    private List<String> headLines(String text) {
        return measure.lines(text, headSize * BOLD, cellWidth - (figure.isDense() ? 0 : PAD), MOST_LINES);
    }

    double height() {
        return headHeight()
                + figure.rows().stream().mapToDouble(this::rowHeight).sum()
                + 1
                + keyHeight();
    }

    double keyHeight() {
        return key().height();
    }

    /** What the signs of a dense figure mean; a key without entries where the cells have words. */
    private SymbolKey key() {
        return figure.isDense() ? SymbolKey.of(figure, measure, WIDTH) : SymbolKey.none(measure);
    }

    void write(Tag parent) {
        double height = height();
        Canvas canvas = Canvas.in(parent, WIDTH, (int) Math.ceil(height), figure.alternative());
        writeHead(canvas);
        double top = headHeight();
        for (Figure.Row row : figure.rows()) {
            canvas.line(0, top, WIDTH, top, RULE);
            writeRow(canvas, row, top);
            top += rowHeight(row);
        }
        canvas.line(0, top, WIDTH, top, RULE);
        key().write(canvas, top);
    }

    private void writeHead(Canvas canvas) {
        double bottom = headHeight() - PAD;
        List<String> corner = labelLines(figure.corner());
        lines(canvas, corner, 0, bottom - corner.size() * LABEL_SIZE * LEADING, Canvas.Type.bold(LABEL_SIZE));
        for (int column = 0; column < figure.columns().size(); column++) {
            List<String> head = headLines(figure.columns().get(column));
            double top = bottom - head.size() * headSize * LEADING;
            Canvas.Type type = Canvas.Type.bold(headSize);
            lines(canvas, head, isWide() ? left(column) : center(column), top, isWide() ? type : type.centered());
        }
    }

    private void writeRow(Canvas canvas, Figure.Row row, double top) {
        lines(canvas, labelLines(row.label()), 0, top + PAD / 2, Canvas.Type.plain(LABEL_SIZE));
        for (int column = 0; column < row.states().size(); column++) {
            writeState(canvas, row.states().get(column), column, top + PAD / 2);
        }
    }

    private void writeState(Canvas canvas, Figure.State state, int column, double top) {
        double x = isWide() ? left(column) + SYMBOL / 2 : center(column);
        new SymbolDrawing(canvas, x, top + SYMBOL / 2, SymbolDrawing.radius(state.size())).draw(state.symbol());
        if (!figure.isDense()) {
            writeWord(canvas, state.word(), column, top);
        }
    }

    private void writeWord(Canvas canvas, String word, int column, double top) {
        Canvas.Type type = Canvas.Type.plain(WORD_SIZE);
        if (isWide()) {
            lines(canvas, wordLines(word), left(column) + SYMBOL + PAD, top + 2, type);
        } else {
            lines(canvas, wordLines(word), center(column), top + SYMBOL, type.centered());
        }
    }

    private static void lines(Canvas canvas, List<String> lines, double x, double top, Canvas.Type type) {
        double baseline = top + type.size();
        for (String line : lines) {
            canvas.text(line, x, baseline, type, INK);
            baseline += type.size() * LEADING;
        }
    }

    private double left(int column) {
        return labelWidth + column * cellWidth + PAD / 2;
    }

    private double center(int column) {
        return labelWidth + (column + 0.5) * cellWidth;
    }
}
