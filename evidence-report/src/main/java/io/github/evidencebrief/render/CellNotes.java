package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What stands in brackets in words that would fill too many lines of a cell: a sign stands for it, told below the grid. */
final class CellNotes {
    /** Lines of a cell that keeps its words. */
    private static final int MOST_LINES = 3;

    private static final List<String> SIGNS =
            List.of("*", "\u2020", "\u2021", "\u00a7", "\u00b6", "**", "\u2020\u2020", "\u2021\u2021");

    private static final String OPEN = " (";
    private static final double SIZE = 10;
    private static final double LEADING = 1.25;
    private static final double TOP = 4;
    private static final int MOST = 30;

    private final ToIntFunction<String> linesOf;
    private final Map<String, String> signs = new LinkedHashMap<>();

    private CellNotes(ToIntFunction<String> linesOf) {
        this.linesOf = linesOf;
    }

    /** The notes of a figure, of whose cells a function tells how many lines words fill. */
    static CellNotes of(Figure figure, ToIntFunction<String> linesOf) {
        CellNotes notes = new CellNotes(linesOf);
        if (!figure.isDense()) {
            figure.rows().stream()
                    .flatMap(row -> row.states().stream())
                    .map(Figure.State::word)
                    .filter(notes::isLong)
                    .forEach(word -> notes.add(bracketed(word)));
        }
        return notes;
    }

    private void add(String note) {
        if (!signs.containsKey(note) && signs.size() < SIGNS.size()) {
            signs.put(note, SIGNS.get(signs.size()));
        }
    }

    private boolean isLong(String word) {
        return word.endsWith(")") && word.indexOf(OPEN) > 0 && linesOf.applyAsInt(word) > MOST_LINES;
    }

    private static String bracketed(String word) {
        return word.substring(word.indexOf(OPEN) + OPEN.length(), word.length() - 1);
    }

    /** The words of a cell, with a sign instead of what a note tells. */
    String shortened(String word) {
        boolean noted = isLong(word) && signs.containsKey(bracketed(word));
        return noted ? word.substring(0, word.indexOf(OPEN)) + signs.get(bracketed(word)) : word;
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    /** The notes in one line, each after its sign. */
    String words() {
        return signs.entrySet().stream()
                .map(note -> note.getValue() + "\u00a0" + note.getKey() + ".")
                .collect(Collectors.joining(" "));
    }

    private List<String> lines(FontMeasure measure, double width) {
        return measure.lines(words(), SIZE, width, MOST);
    }

    /** How high they are in a width; nothing for none. */
    double height(FontMeasure measure, double width) {
        return isEmpty() ? 0 : TOP + SIZE * LEADING * lines(measure, width).size();
    }

    void write(Canvas canvas, double top, FontMeasure measure, double width) {
        double baseline = top + TOP + SIZE;
        for (String line : isEmpty() ? List.<String>of() : lines(measure, width)) {
            canvas.text(line, 0, baseline, Canvas.Type.plain(SIZE), GridDrawing.INK);
            baseline += SIZE * LEADING;
        }
    }
}
