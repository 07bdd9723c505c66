package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the marks between blocks of Markdown to a block.
 *
 * <p>Marks on the line of a block, such as {@code -} or {@code >}, become its beginning. Whole lines are set aside: as
 * separators, or as page artifacts when they hold words, as the target of a link does.
 */
final class MarkdownGaps {
    private final PlainWords words;
    private final String text;
    private final List<Piece> filled = new ArrayList<>();
    private int end;

    private MarkdownGaps(PlainWords words, int start) {
        this.words = words;
        this.text = words.text();
        this.end = start;
    }

    /** The pieces of a text from {@code start} on, with no word outside them. */
    static List<Piece> filled(PlainWords words, int start, List<Piece> pieces) {
        MarkdownGaps gaps = new MarkdownGaps(words, start);
        for (Piece piece : pieces) {
            gaps.add(piece);
        }
        gaps.setAside(gaps.text.length());
        return gaps.filled;
    }

    private void add(Piece piece) {
        int line = startOfLine(piece.span().start());
        setAside(line);
        Span span = Span.trimmed(text, line, piece.span().end());
        filled.add(new Piece(piece.kind(), span, piece.words(), piece.reason()));
        end = span.end();
    }

    private int startOfLine(int offset) {
        int start = offset;
        while (start > end && !Space.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void setAside(int to) {
        Span gap = Span.trimmed(text, end, to);
        if (gap.length() > 0) {
            boolean lettered = gap.in(text).chars().anyMatch(Character::isLetterOrDigit);
            filled.add(Piece.aside(lettered ? AsideReason.PAGE_ARTIFACT : AsideReason.SEPARATOR, words, gap));
        }
    }
}
