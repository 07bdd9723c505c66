package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes short lines of plain text that end like no sentence, and stand before a longer block, for headings. */
final class TextHeadings {
    /** Most words a heading has. */
    private static final int MOST_WORDS = 14;

    private TextHeadings() {}

    static List<Piece> marked(String text, List<Piece> pieces) {
        List<Piece> marked = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean heading =
                    looksLikeOne(text, piece) && i + 1 < pieces.size() && goesOn(text, piece, pieces.get(i + 1));
            marked.add(heading ? piece.as(Kind.HEADING) : piece);
        }
        return marked;
    }

    private static boolean goesOn(String text, Piece heading, Piece next) {
        return next.kind() == Kind.LIST_ITEM
                || isSentence(text, next.span())
                || (next.words().count() > heading.words().count() && !looksLikeOne(text, next));
    }

    private static boolean isSentence(String text, Span span) {
        return ".!\"\u201D".indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    private static boolean looksLikeOne(String text, Piece piece) {
        return piece.kind() == Kind.PARAGRAPH
                && piece.words().count() > 0
                && piece.words().count() <= MOST_WORDS
                && startsLikeOne(text.charAt(piece.span().start()))
                && endsLikeOne(text, piece.span());
    }

    private static boolean startsLikeOne(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '\'' || first == '\u2018';
    }

    private static boolean endsLikeOne(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        return Character.isLetterOrDigit(last)
                || "?…)'\u2019".indexOf(last) >= 0
                || span.in(text).endsWith("...");
    }
}
