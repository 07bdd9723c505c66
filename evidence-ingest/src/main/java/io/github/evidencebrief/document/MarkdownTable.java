package io.github.evidencebrief.document;

import java.util.List;

/** Pipe tables: a paragraph whose second line is made of dashes and bars. */
final class MarkdownTable {
    private MarkdownTable() {}

    static boolean is(String text, Span span) {
        int secondLine = text.indexOf('\n', span.start()) + 1;
        if (secondLine <= 0 || secondLine >= span.end()) {
            return false;
        }
        boolean bar = false;
        for (int i = secondLine; i < span.end() && text.charAt(i) != '\n'; i++) {
            if ("|-: \t\r".indexOf(text.charAt(i)) < 0) {
                return false;
            }
            bar |= text.charAt(i) == '|';
        }
        return bar;
    }

    /** The rows that hold words, without the line of dashes. */
    static List<Span> rows(String text, Span span) {
        return TextLine.all(span.in(text)).stream()
                .map(line -> new Span(
                        span.start() + line.span().start(),
                        span.start() + line.span().end()))
                .filter(row -> row.in(text).chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
