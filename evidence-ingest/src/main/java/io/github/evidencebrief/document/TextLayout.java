package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into blocks by its layout.
 *
 * <p>A blank line ends a block. Lines without one between them are a block each, unless they look wrapped at a margin;
 * a bullet or the label of a part of an abstract begins one.
 */
final class TextLayout {
    /** Longest line of a text wrapped at a margin, in characters. */
    private static final int WIDEST_MARGIN = 110;

    /** Shortest longest line of a wrapped text, in characters. */
    private static final int NARROWEST_MARGIN = 40;

    /** So much longer than the others the last line of a wrapped paragraph may be, as theirs end before the margin. */
    private static final int LONGEST_WORD = 16;

    private final PlainWords words;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TextLine> group = new ArrayList<>();
    /** Where the words of the text begin. */
    private final int head;

    private TextLayout(PlainWords words) {
        this.words = words;
        this.text = words.text();
        this.head = Span.trimmed(text, 0, text.length()).start();
    }

    static List<Piece> pieces(PlainWords words) {
        return new TextLayout(words).cut();
    }

    private List<Piece> cut() {
        for (TextLine line : TextLine.all(text)) {
            if (line.blank()) {
                endGroup();
            } else {
                group.add(line);
            }
        }
        endGroup();
        return TextHeadings.marked(text, pieces);
    }

    private void endGroup() {
        if (wrapped()) {
            addWrapped();
        } else {
            group.forEach(line -> add(kind(line), line.span()));
        }
        group.clear();
    }

    private boolean wrapped() {
        int longest = 0;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < group.size(); i++) {
            longest = Math.max(longest, group.get(i).span().length());
            shortest = startsBlock(i + 1)
                    ? shortest
                    : Math.min(shortest, group.get(i).span().length());
        }
        return longest >= NARROWEST_MARGIN
                && longest <= WIDEST_MARGIN
                && shortest >= longest / 2
                && (group.get(group.size() - 1).span().length() <= longest + LONGEST_WORD);
    }

    private boolean startsBlock(int i) {
        return group.get(i).bulleted(text)
                || AbstractLabels.begin(words, group.get(i).span())
                || (i > 0
                        && group.get(0).span().start() == head
                        && HeadLines.isOne(group.get(i).span().in(text)));
    }

    private void addWrapped() {
        int first = 0;
        for (int i = 1; i <= group.size(); i++) {
            if (i == group.size() || startsBlock(i)) {
                add(
                        kind(group.get(first)),
                        new Span(
                                group.get(first).span().start(),
                                group.get(i - 1).span().end()));
                first = i;
            }
        }
    }

    private Kind kind(TextLine line) {
        return line.bulleted(text) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private void add(Kind kind, Span span) {
        pieces.add(Piece.of(kind, words, span));
    }
}
