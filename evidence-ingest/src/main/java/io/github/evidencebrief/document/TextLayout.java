package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts plain text into blocks at its blank lines. */
final class TextLayout {
    private TextLayout() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(text, start);
            Span span = Span.trimmed(text, start, end);
            if (span.length() > 0) {
                blocks.add(
                        new Block(Block.Kind.PARAGRAPH, span.start(), span.end(), Optional.empty(), Optional.empty()));
            }
            start = end;
        }
        return blocks;
    }

    private static int endOfParagraph(String text, int from) {
        int newlines = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && ++newlines == 2) {
                return i + 1;
            }
            newlines = Space.is(c) ? newlines : 0;
        }
        return text.length();
    }
}
