package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The signs of a figure with the words they stand for, in lines below it; lengths are CSS pixels (1/96 in). */
final class SymbolKey {
    private static final double SIZE = 10.5;
    private static final double LINE = 17;
    private static final double SIGN = 18;
    private static final double GAP = 16;
    private static final double TOP = 6;
    private static final String INK = "#1d2733";

    private final List<Entry> entries = new ArrayList<>();
    private final FontMeasure measure;

    private SymbolKey(FontMeasure measure) {
        this.measure = measure;
    }

    /** A sign with its words and its place. */
    private record Entry(Figure.Symbol symbol, String words, double x, int line) {}

    /** A key that takes no room. */
    static SymbolKey none(FontMeasure measure) {
        return new SymbolKey(measure);
    }

    /** Every sign of the figure, in lines of a width. */
    static SymbolKey of(Figure figure, FontMeasure measure, double width) {
        Map<Figure.Symbol, Set<String>> words = new EnumMap<>(Figure.Symbol.class);
        figure.rows().stream()
                .flatMap(row -> row.states().stream())
                .forEach(state -> words.computeIfAbsent(state.symbol(), unseen -> new TreeSet<>())
                        .add(state.word()));
        SymbolKey key = new SymbolKey(measure);
        words.forEach((symbol, meanings) -> key.add(symbol, String.join(" or ", meanings), width));
        return key;
    }

    private void add(Figure.Symbol symbol, String words, double width) {
        double x = entries.isEmpty() ? 0 : end(entries.get(entries.size() - 1)) + GAP;
        int line = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).line();
        boolean fits = x + SIGN + measure.width(words, SIZE) <= width;
        entries.add(fits ? new Entry(symbol, words, x, line) : new Entry(symbol, words, 0, x == 0 ? line : line + 1));
    }

    private double end(Entry entry) {
        return entry.x + SIGN + measure.width(entry.words, SIZE);
    }

    /** What each sign stands for, for those who do not see it. */
    String words() {
        return entries.stream()
                .map(entry -> entry.symbol.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + entry.words)
                .collect(Collectors.joining("; "));
    }

    double height() {
        return entries.isEmpty()
                ? 0
                : TOP + LINE * (entries.get(entries.size() - 1).line() + 1);
    }

    void write(Canvas canvas, double top) {
        for (Entry entry : entries) {
            double middle = top + TOP + LINE * (entry.line + 0.5);
            double radius = SymbolDrawing.radius(Figure.Size.MIDDLE);
            new SymbolDrawing(canvas, entry.x + radius + 2, middle, radius).draw(entry.symbol);
            canvas.text(entry.words, entry.x + SIGN, middle + SIZE / 3, Canvas.Type.plain(SIZE), INK);
        }
    }
}
