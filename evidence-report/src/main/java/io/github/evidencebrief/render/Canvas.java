package io.github.evidencebrief.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A picture of lines, shapes and text, written as SVG; lengths are CSS pixels (1/96 in). */
final class Canvas {
    /** Characters of an alternative: PDF/A-3 (ISO 19005-3, 6.1.13) allows 32,767 bytes, two for most characters. */
    private static final int LONGEST_ALTERNATIVE = 16_000;

    private final Tag svg;

    private Canvas(Tag svg) {
        this.svg = svg;
    }

    /** The look of a text. */
    record Type(double size, boolean bold, boolean middle) {
        static Type plain(double size) {
            return new Type(size, false, false);
        }

        static Type bold(double size) {
            return new Type(size, true, false);
        }

        Type centered() {
            return new Type(size, bold, true);
        }
    }

    /** An empty picture; the words say what it is going to show, cut where no PDF holds more. */
    static Canvas in(Tag parent, int width, double height, String words) {
        String alternative = shortened(words);
        return new Canvas(parent.add("svg")
                .with("role", "img")
                .with("aria-label", alternative)
                .with("alt", alternative)
                .with("width", String.valueOf(width))
                .with("height", number(height))
                .with("viewBox", "0 0 " + width + " " + number(height)));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_ALTERNATIVE ? words : words.substring(0, LONGEST_ALTERNATIVE) + "\u2026";
    }

    void line(double fromX, double fromY, double toX, double toY, String color) {
        line(fromX, fromY, toX, toY, color, 0.8);
    }

    void line(double fromX, double fromY, double toX, double toY, String color, double thickness) {
        svg.add("line")
                .with("x1", number(fromX))
                .with("y1", number(fromY))
                .with("x2", number(toX))
                .with("y2", number(toY))
                .with("stroke", color)
                .with("stroke-width", number(thickness));
    }

    void circle(double x, double y, double radius, String fill, String stroke) {
        svg.add("circle")
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", number(radius))
                .with("fill", fill)
                .with("stroke", stroke)
                .with("stroke-width", "1.4");
    }

    /** A closed shape through points given as x, y, x, y and so on. */
    void polygon(String fill, String stroke, double... points) {
        StringBuilder list = new StringBuilder();
        for (double point : points) {
            list.append(list.isEmpty() ? "" : " ").append(number(point));
        }
        svg.add("polygon")
                .with("points", list.toString())
                .with("fill", fill)
                .with("stroke", stroke)
                .with("stroke-width", "1.4");
    }

    void text(String words, double x, double baseline, Type type, String color) {
        Tag text = svg.add("text")
                .with("x", number(x))
                .with("y", number(baseline))
                .with("font-size", number(type.size()))
                .with("fill", color)
                .text(words);
        if (type.bold()) {
            text.with("font-weight", "600");
        }
        if (type.middle()) {
            text.with("text-anchor", "middle");
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
