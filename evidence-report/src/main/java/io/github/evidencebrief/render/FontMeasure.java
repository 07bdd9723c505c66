package io.github.evidencebrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks words into lines by the widths of the report's font. */
final class FontMeasure {
    /** A reader without the report's font sees another; DejaVu Sans and Verdana are about so many times as wide. */
    private static final double WIDEST = 1.2;

    private final FontFile font;
    private final double reserve;

    FontMeasure(FontFile font) {
        this(font, 1);
    }

    /** A measure for text that may be drawn in another font, wider than this. */
    FontMeasure widest() {
        return new FontMeasure(font, WIDEST);
    }

    private FontMeasure(FontFile font, double reserve) {
        this.font = font;
        this.reserve = reserve;
    }

    /** Width of a text in the unit of the size. */
    double width(String text, double size) {
        double width = 0;
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            width += advance(point, size);
        }
        return width;
    }

    private double advance(int point, double size) {
        return font.advance(point) * size * reserve;
    }

    /** The text in at most so many lines; what is left out is told by an ellipsis. */
    List<String> lines(String text, double size, double width, int most) {
        List<String> lines = lines(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add("\u2026");
        return kept;
    }

    /** The text in lines no wider than a width, broken at spaces and hyphens, elsewhere only where nothing else helps. */
    private List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : pieces(text)) {
            if (used + width(piece.stripTrailing(), size) > width) {
                addLine(line, lines);
                line.append(broken(piece, size, width, lines));
                used = width(line.toString(), size);
            } else {
                line.append(piece);
                used += width(piece, size);
            }
        }
        addLine(line, lines);
        return lines;
    }

    /** The text cut after each space and each hyphen. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(text.strip(), " \t\n-", true);
        StringBuilder piece = new StringBuilder();
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            piece.append(part.isBlank() ? " " : part);
            if (part.isBlank() || part.equals("-")) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static void addLine(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }

    /** Adds the full lines of a piece and returns its rest. */
    private String broken(String piece, double size, double width, List<String> lines) {
        StringBuilder part = new StringBuilder();
        double used = 0;
        for (int point : piece.codePoints().toArray()) {
            double advance = advance(point, size);
            if (used + advance > width && !part.isEmpty()) {
                addLine(part, lines);
                used = 0;
            }
            part.appendCodePoint(point);
            used += advance;
        }
        return part.toString();
    }
}
