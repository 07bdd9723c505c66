package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text without the white space around it.
 *
 * @param span its words; empty for a blank line
 * @param indent number of white-space characters before them
 */
record TextLine(Span span, int indent) {
    static List<TextLine> all(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Space.isLineEnd(text.charAt(i)) && !isFirstOfTwo(text, i)) {
                lines.add(of(text, start, i));
                start = i + 1;
            }
        }
        lines.add(of(text, start, text.length()));
        return lines;
    }

    private static boolean isFirstOfTwo(String text, int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    private static TextLine of(String text, int start, int end) {
        Span span = Span.trimmed(text, start, end);
        return new TextLine(span, span.start() - start);
    }

    boolean blank() {
        return span.length() == 0;
    }

    /** Whether it begins with the mark of a list item. */
    boolean bulleted(String text) {
        return span.length() > 2
                && "•‣◦▪●·-*–".indexOf(text.charAt(span.start())) >= 0
                && Space.is(text.charAt(span.start() + 1));
    }
}
