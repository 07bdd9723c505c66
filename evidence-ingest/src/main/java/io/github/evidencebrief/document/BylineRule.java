package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sets aside lines that only say who wrote the text, and the writer's office under them.
 *
 * <p>{@code By Ada Example}, {@code By our health team}, {@code -- Ada Example / Some Times}, {@code by Ada Example on May 3, 2019},
 * and, at the head, {@code Ada Example}.
 */
final class BylineRule implements AsideRule {
    /** Most words of a byline. */
    private static final int MOST_WORDS = 14;

    /** A byline that is only a name stands before so many paragraphs are over. */
    private static final int HEAD = 2;

    /** Most letters of the short name of an agency. */
    private static final int LONGEST_AGENCY = 8;

    private static final List<PlainWords> OFFICES = List.of(
            PlainWords.of("reporter"),
            PlainWords.of("staff writer"),
            PlainWords.of("correspondent"),
            PlainWords.of("contributor"),
            PlainWords.of("senior writer"),
            PlainWords.of("science writer"),
            PlainWords.of("health reporter"),
            PlainWords.of("science reporter"),
            PlainWords.of("health writer"));

    /** Last words of a byline that names no person. */
    private static final Set<String> DESKS = Set.of(
            "team",
            "desk",
            "staff",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "editor",
            "editors",
            "newsroom",
            "writer",
            "writers",
            "agency",
            "agencies",
            "contributors");

    @Override
    public Article apply(Article article) {
        List<Piece> marked = new ArrayList<>(article.pieces().size());
        boolean after = false;
        int number = 0;
        int body = 0;
        int end = Span.trimmed(article.text(), 0, article.text().length()).end();
        for (Piece piece : article.pieces()) {
            boolean byline = piece.open() && (isOne(article.text(), piece) || (after && isOffice(piece)));
            byline |= piece.open() && number > 0 && body < HEAD && isBare(article.text(), piece);
            number++;
            body += piece.open() && Stops.endsSentence(article.text(), piece.span()) ? 1 : 0;
            byline |= piece.open() && piece.span().end() >= end && isAgency(article.text(), piece.span());
            marked.add(byline ? piece.aside(AsideReason.BYLINE) : piece);
            after = byline;
        }
        return article.with(marked);
    }

    /** Whether the last line is only the short name of an agency. */
    private static boolean isAgency(String text, Span line) {
        return line.length() >= 2
                && line.length() <= LONGEST_AGENCY
                && line.in(text).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isOffice(Piece piece) {
        return BareBylines.isPost(piece.words())
                || (piece.words().count() <= 6 && OFFICES.stream().anyMatch(piece.words()::end));
    }

    private static boolean isBare(String text, Piece piece) {
        boolean line = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING;
        return line
                && piece.words().count() <= BareBylines.MOST_WORDS
                && !BareBylines.authors(piece.span().in(text), text).isEmpty();
    }

    private static boolean isOne(String text, Piece piece) {
        boolean line = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING;
        return line
                && piece.words().count() <= MOST_WORDS
                && !Stops.endsSentence(text, piece.span())
                && (isDesk(piece.words())
                        || !Bylines.authors(piece.span().in(text)).isEmpty());
    }

    private static boolean isDesk(PlainWords words) {
        List<String> list = words.list();
        return words.first().equals("by") && DESKS.contains(list.get(list.size() - 1));
    }
}
