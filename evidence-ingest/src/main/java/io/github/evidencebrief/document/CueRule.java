package io.github.evidencebrief.document;

import io.github.evidencebrief.document.AsideCue.Where;
import java.util.List;

/** Sets aside blocks that a cue of {@code words/asides.txt} speaks for. */
final class CueRule implements AsideRule {
    /** Number of blocks at the end of a text where closing cues hold. */
    private static final int CLOSING = 6;

    private final List<AsideCue> anywhere;
    private final List<AsideCue> closing;

    CueRule(List<AsideCue> cues) {
        anywhere = cues;
        closing = cues.stream().filter(cue -> cue.where() == Where.CLOSING).toList();
    }

    @Override
    public Article apply(Article article) {
        int closingFrom = Math.max(article.pieces().size() / 2, article.pieces().size() - CLOSING);
        return article.map((i, piece) -> piece.open() ? marked(article, piece, i >= closingFrom) : piece);
    }

    private Piece marked(Article article, Piece piece, boolean nearEnd) {
        for (AsideCue cue : anywhere) {
            if (cue.speaksFor(article.text(), piece)) {
                return piece.aside(cue.reason());
            }
        }
        return nearEnd ? closed(piece) : piece;
    }

    private Piece closed(Piece piece) {
        return closing.stream()
                .filter(cue -> piece.words().count() <= 2 * AsideCue.SHORT
                        && piece.words().hold(cue.words()))
                .findFirst()
                .map(cue -> piece.aside(cue.reason()))
                .orElse(piece);
    }
}
