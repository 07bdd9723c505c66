package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets aside what stands over the headline: the name of a column, or a trail of sections.
 *
 * <p>{@code Staying Well}, {@code Harbour News | Health}, {@code Home > Health > Sleep}.
 */
final class BannerRule implements AsideRule {
    /** Number of open blocks at the head of a text among which a trail may stand. */
    private static final int HEAD = 3;

    private static final int MOST_WORDS = 10;

    /** Most words of the name of a column. */
    private static final int COLUMN = 4;

    private static final int FEWEST_OF_HEADLINE = 5;
    private static final int MOST_OF_HEADLINE = 25;

    private static final List<String> TRAILS = List.of(" | ", " > ", " \u203a ", " \u00bb ", " \u00b7 ", " \u2022 ");

    @Override
    public Article apply(Article article) {
        List<Piece> head =
                article.pieces().stream().filter(Piece::open).limit(HEAD).toList();
        Optional<Piece> column = head.size() < 2 || !isColumn(article, head.get(0), head.get(1))
                ? Optional.empty()
                : Optional.of(head.get(0));
        Set<Span> banners = Stream.concat(
                        column.stream(), head.stream().filter(piece -> isTrail(article.text(), piece)))
                .map(Piece::span)
                .collect(Collectors.toSet());
        return banners.isEmpty()
                ? article
                : article.map(
                        (i, piece) -> banners.contains(piece.span()) ? piece.aside(AsideReason.NAVIGATION) : piece);
    }

    private static boolean isColumn(Article article, Piece first, Piece next) {
        return isLine(article.text(), first)
                && first.words().count() <= COLUMN
                && !article.text().startsWith("#", first.span().start())
                && isLine(article.text(), next)
                && next.words().count() >= FEWEST_OF_HEADLINE
                && next.words().count() <= MOST_OF_HEADLINE
                && Bylines.authors(article.words(next)).isEmpty();
    }

    private static boolean isTrail(String text, Piece piece) {
        return isLine(text, piece)
                && piece.words().count() <= MOST_WORDS
                && TRAILS.stream().anyMatch(piece.span().in(text)::contains);
    }

    private static boolean isLine(String text, Piece piece) {
        boolean line = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING;
        return line
                && !Stops.endsSentence(text, piece.span())
                && "?!\"\u201d".indexOf(text.charAt(piece.span().end() - 1)) < 0;
    }
}
