package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.function.ToIntFunction;

/** Places a grid of states: how wide its columns and how high its rows are; lengths are CSS pixels (1/96 in). */
final class GridLayout {
    static final double PAD = 5;
    static final double LABEL_SIZE = 11.2;
    static final double WORD_SIZE = 10;
    static final double NOTE_SIZE = 12;
    static final double LEADING = 1.2;
    static final double SYMBOL = 14;

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

    /** A figure that takes more of a page goes on over it, below its caption. */
    private static final double MOST_BESIDE = 0.4;

    private static final double DENSE_LABEL = 205;
    private static final double DENSE_PAD = 3;

    /** Semi-bold words are at most this much wider than the regular ones that are measured. */
    private static final double BOLD = 1.06;

    /** A label of more lines ends in an ellipsis; the words in place of the picture have it in full. */
    private static final int MOST_LINES = 8;

    private static final int MOST_NOTE_LINES = 12;

    private final Figure figure;
    private final FontMeasure measure;
    private final double labelWidth;
    private final int width;
    private final double cellWidth;
    private final double headSize;
    private final int most;
    private final CellNotes notes;
    private final double height;

    /** A grid as wide as the page, or beside its caption where the page is wide and the grid has words and few rows. */
    static GridLayout of(Figure figure, FontMeasure measure, PageSize page) {
        GridLayout beside = new GridLayout(figure, measure, page, page.figureWidth());
        boolean fits = !figure.isDense() && beside.height() <= MOST_BESIDE * page.textHeight();
        return fits || !beside.isBeside() ? beside : new GridLayout(figure, measure, page, page.textWidth());
    }

    private GridLayout(Figure figure, FontMeasure measure, PageSize page, int width) {
        this.figure = figure;
        this.measure = measure;
        this.most = page.textWidth();
        this.labelWidth = labelWidth(measure);
        this.width = width;
        this.cellWidth = (width - labelWidth) / Math.max(1, figure.columns().size());
        this.headSize = fittingHead();
        this.notes = CellNotes.of(figure, widestLines());
        this.height = headHeight() + rowsHeight() + 1 + footHeight();
    }

    /** How many lines words fill on a screen, so that the same notes stand there and on paper. */
    private ToIntFunction<String> widestLines() {
        FontMeasure widest = measure.widest();
        double column =
                (width - labelWidth(widest)) / Math.max(1, figure.columns().size());
        return word -> wordLines(word, widest, column).size();
    }

    Figure figure() {
        return figure;
    }

    int width() {
        return width;
    }

    /** Whether it leaves room for the caption at its left. */
    boolean isBeside() {
        return width < most;
    }

    double labelColumn() {
        return labelWidth;
    }

    double cellWidth() {
        return cellWidth;
    }

    double headSize() {
        return headSize;
    }

    /** The size in which the longest word of a column head fits its column. */
    private double fittingHead() {
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
        return Math.max(Figure.MOST_WORDED_COLUMNS, (int) ((most - labelWidth) / room));
    }

    /** Whether words stand beside their signs. */
    boolean isWide() {
        return cellWidth >= WIDE_CELL;
    }

    private double labelWidth(FontMeasure measure) {
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
        int lines = labelLines(figure.corner()).size();
        for (String column : figure.columns()) {
            lines = Math.max(lines, headLines(column).size());
        }
        return lines * LABEL_SIZE * LEADING + PAD;
    }

    double rowHeight(Figure.Row row) {
        double label = labelLines(row.label()).size() * LABEL_SIZE * LEADING;
        return Math.max(label, figure.isDense() ? SYMBOL : cellHeight(row)) + PAD;
    }

    /** What is written below the sign; nothing for a blank. */
    String word(Figure.State state) {
        return state.symbol() == Figure.Symbol.BLANK ? "" : notes.shortened(state.word());
    }

    private double cellHeight(Figure.Row row) {
        int words = row.states().stream()
                .mapToInt(state -> wordLines(word(state)).size())
                .max()
                .orElse(0);
        double text = words * WORD_SIZE * LEADING;
        return isWide() ? Math.max(SYMBOL, text) : SYMBOL + 2 + text;
    }

    List<String> labelLines(String text) {
        return measure.lines(text, LABEL_SIZE * BOLD, labelWidth - PAD, MOST_LINES);
    }

    List<String> wordLines(String text) {
        return wordLines(text, measure, cellWidth);
    }

    private static List<String> wordLines(String text, FontMeasure measure, double column) {
        double sign = column >= WIDE_CELL ? SYMBOL + PAD : 0;
        return measure.lines(text, WORD_SIZE * BOLD, column - PAD - sign, MOST_LINES);
    }

    List<String> headLines(String text) {
        return measure.lines(text, headSize * BOLD, cellWidth - (figure.isDense() ? 0 : PAD), MOST_LINES);
    }

    List<String> noteLines() {
        return measure.lines(figure.note(), NOTE_SIZE, width, MOST_NOTE_LINES);
    }

    double rowsHeight() {
        return figure.rows().stream().mapToDouble(this::rowHeight).sum();
    }

    double height() {
        return height;
    }

    /** What stands below the rows. */
    double footHeight() {
        return key().height() + notes.height(measure, width);
    }

    /** Draws what stands below the rows. */
    void writeFoot(Canvas canvas, double top) {
        key().write(canvas, top);
        notes.write(canvas, top, measure, width);
    }

    /** What stands below the rows in words; empty for nothing. */
    String foot() {
        return figure.isDense() ? key().words() : notes.words();
    }

    /** What the signs of a dense figure mean; a key without entries where the cells have words. */
    private SymbolKey key() {
        return figure.isDense() ? SymbolKey.of(figure, measure, width) : SymbolKey.none(measure);
    }
}
