package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a cell with their widths, so that its lines are counted quickly for columns of several widths. Widths are
 * counted in characters of the size of tables.
 */
final class CellLines {
    /** Letters of tables, in characters: 8 pt of which a millimetre holds as many as a page says. */
    private static final double LETTERS = PageSize.letters(8);

    /** What the padding of a cell takes of its column, and a hair's breadth. */
    private static final double PADDING = 1.9;

    /** Semi-bold words are at most this much wider than the regular ones that are measured. */
    private static final double BOLD = 1.06;

    /** Size of the references beside that of the words. */
    private static final double SMALL = 0.82;

    private static final String REFERENCE = "[12]";

    private final List<double[]> lines;
    private final double wide;
    private final double space;

    private CellLines(Stream<Passage> lines, FontMeasure measure, double letters) {
        this.lines = lines.map(line -> words(line, measure, letters)).toList();
        this.space = measure.width(" ", letters);
        this.wide = this.lines.stream()
                .mapToDouble(words -> Arrays.stream(words).sum() + space * words.length)
                .sum();
    }

    /** The words of a cell, or of the name of a row in semi-bold letters. */
    static CellLines of(Passage cell, FontMeasure measure, boolean bold) {
        Stream<Passage> lines = cell.stacked() ? cell.clauses().stream() : Stream.of(cell);
        return new CellLines(lines, measure, bold ? BOLD * LETTERS : LETTERS);
    }

    /** Lines in a column of some characters, with its padding. */
    int count(double column) {
        double room = column - PADDING;
        return lines.stream().mapToInt(words -> count(words, room)).sum();
    }

    /** Parts of the cell that stand one below the other. */
    int parts() {
        return lines.size();
    }

    /** Lines that the words would fill if they ended where lines do. */
    double filled(double column) {
        return wide / Math.max(1, column - PADDING);
    }

    private int count(double[] words, double room) {
        int count = 1;
        double used = 0;
        for (double word : words) {
            double before = used == 0 ? 0 : used + space;
            if (used > 0 && before + word > room) {
                count++;
                before = 0;
            }
            // A word that is wider than the column is broken.
            int more = before + word > room ? (int) Math.ceil((before + word) / Math.max(1, room)) - 1 : 0;
            count += more;
            used = before + word - more * room;
        }
        return count;
    }

    /** The references of a passage stand close behind its last word. */
    private static double[] words(Passage line, FontMeasure measure, double letters) {
        List<Passage> clauses = line.clauses().isEmpty() ? List.of(line) : line.clauses();
        return clauses.stream()
                .flatMapToDouble(clause -> {
                    double[] widths = FontMeasure.pieces(clause.text()).stream()
                            .mapToDouble(piece -> measure.width(piece.stripTrailing(), letters))
                            .toArray();
                    widths[widths.length - 1] +=
                            References.count(clause.notes()) * measure.width(REFERENCE, letters * SMALL);
                    return Arrays.stream(widths);
                })
                .toArray();
    }
}
