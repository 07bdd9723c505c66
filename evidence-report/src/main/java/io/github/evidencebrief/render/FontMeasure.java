package io.github.evidencebrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks words into lines by the widths of the report's font. */
final class FontMeasure {
    private final FontFile font;

    FontMeasure(FontFile font) {
        this.font = font;
    }

    /** Width of a text in the unit of the size. */
    double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(point -> font.advance(point) * size)
                .sum();
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

    /** The text in lines no wider than a width, broken at spaces, within a word only where it fits no line. */
    private List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            String joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, size) <= width) {
                line.setLength(0);
                line.append(joined);
            } else {
                addLine(line, lines);
                line.append(broken(word, size, width, lines));
            }
        }
        addLine(line, lines);
        return lines;
    }

    private static void addLine(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** Adds the full lines of a word and returns its rest. */
    private String broken(String word, double size, double width, List<String> lines) {
        StringBuilder part = new StringBuilder();
        double used = 0;
        for (int point : word.codePoints().toArray()) {
            double advance = font.advance(point) * size;
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
