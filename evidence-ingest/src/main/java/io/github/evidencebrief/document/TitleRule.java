package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.Optional;

/** Takes the first block that is no sentence for the title, and sets aside its repetitions. */
final class TitleRule implements AsideRule {
    /** Most words of a title. */
    private static final int MOST_WORDS = 45;

    /** Number of open blocks at the head of a text among which its title stands: the first or none. */
    private static final int HEAD = 1;

    @Override
    public Article apply(Article article) {
        Optional<Piece> title = article.pieces().stream()
                .filter(Piece::open)
                .limit(HEAD)
                .filter(piece -> isTitle(article.text(), piece))
                .findFirst()
                .filter(piece -> isFollowed(article, piece));
        return title.map(found -> marked(article, found)).orElse(article);
    }

    private static boolean isTitle(String text, Piece piece) {
        boolean sentence = text.charAt(piece.span().end() - 1) == '.';
        boolean line = piece.kind() == Kind.HEADING || piece.kind() == Kind.PARAGRAPH;
        return line
                && !sentence
                && piece.words().count() >= (piece.kind() == Kind.HEADING ? 1 : 2)
                && piece.words().count() <= MOST_WORDS
                && !text.startsWith("##", piece.span().start())
                && "\"\u201C".indexOf(text.charAt(piece.span().start())) < 0;
    }

    private static boolean isFollowed(Article article, Piece title) {
        return article.pieces().stream()
                .anyMatch(piece -> piece.span().start() > title.span().start());
    }

    private static Article marked(Article article, Piece title) {
        return article.map((i, piece) -> {
            if (piece.span().equals(title.span())) {
                return piece.as(Kind.TITLE);
            }
            boolean again = piece.open() && piece.words().same(title.words());
            return again ? piece.aside(AsideReason.TITLE_REPEAT) : piece;
        });
    }
}
