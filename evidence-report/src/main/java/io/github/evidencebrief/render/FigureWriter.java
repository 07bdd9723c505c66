package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.List;

/** Writes figures as pictures with a caption; one that fits no page comes in parts. */
final class FigureWriter {
    /** CSS pixels (1/96 in) for two headings and a caption. */
    private static final double WORDS_AROUND = 105;

    private final FontMeasure measure;

    FigureWriter(FontMeasure measure) {
        this.measure = measure;
    }

    void write(Figure figure, int number, Tag parent) {
        List<Figure> parts = new FigureParts(measure).of(figure);
        for (int part = 0; part < parts.size(); part++) {
            Tag frame = parent.add("figure");
            new GridDrawing(parts.get(part), measure).write(frame);
            frame.add("figcaption").text("Figure " + number + part(part, parts.size()) + ". " + figure.caption());
        }
    }

    /** CSS pixels that the first part of a figure takes together with the headings above and the caption below. */
    long roomOf(Figure figure) {
        Figure first = new FigureParts(measure).of(figure).get(0);
        return Math.round(new GridDrawing(first, measure).height() + WORDS_AROUND);
    }

    private static String part(int part, int parts) {
        return parts == 1 ? "" : ", part " + (part + 1) + " of " + parts;
    }
}
