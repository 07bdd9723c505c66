package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.List;

/** Writes figures as pictures with a caption; one that fits no page comes in parts. */
final class FigureWriter {
    /** CSS pixels (1/96 in) for a caption of one line and what is left free around the figure. */
    private static final double CAPTION = 25;

    /** CSS pixels (1/96 in) for a heading with the room above and below it. */
    private static final double HEADING = 35;

    /** CSS pixels (1/96 in) a character of the note takes: 13 a line, with 110 characters to a line. */
    private static final double NOTE_AROUND = 0.15;

    private final FontMeasure measure;

    FigureWriter(FontMeasure measure) {
        this.measure = measure;
    }

    void write(Figure figure, int number, Tag parent) {
        List<Figure> parts = new FigureParts(measure).of(figure);
        for (int part = 0; part < parts.size(); part++) {
            Tag frame = parent.add("figure");
            new GridDrawing(parts.get(part), measure).write(frame);
            Tag caption = frame.add("figcaption");
            caption.text("Figure " + number + part(part, parts.size()) + ". " + figure.caption());
            if (!figure.note().isEmpty() && part == parts.size() - 1) {
                caption.text(". ").add("span").with("class", "remark").text(figure.note());
            }
        }
    }

    /** CSS pixels that the first part of a figure takes together with so many headings above and the caption below. */
    long roomOf(Figure figure, int headings) {
        Figure first = new FigureParts(measure).of(figure).get(0);
        return Math.round(new GridDrawing(first, measure).height()
                + CAPTION
                + HEADING * headings
                + NOTE_AROUND * figure.note().length());
    }

    /** About how many CSS pixels (1/96 in) the note of a figure takes. */
    static double noteHeight(Figure figure) {
        return NOTE_AROUND * figure.note().length();
    }

    private static String part(int part, int parts) {
        return parts == 1 ? "" : ", part " + (part + 1) + " of " + parts;
    }
}
