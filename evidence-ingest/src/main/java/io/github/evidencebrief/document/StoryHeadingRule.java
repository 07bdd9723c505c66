package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.Optional;

/** Sets aside a heading in quotation marks together with the story under it. */
final class StoryHeadingRule implements AsideRule {
    @Override
    public Article apply(Article article) {
        return article.map((i, piece) -> {
            boolean quoted =
                    "'\"\u2018\u201C".indexOf(article.text().charAt(piece.span().start())) >= 0;
            boolean heading = piece.kind() == Kind.HEADING
                    && quoted
                    && i + 1 < article.pieces().size();
            return heading && isStory(article.pieces().get(i + 1)) ? piece.aside(AsideReason.ANECDOTE) : piece;
        });
    }

    private static boolean isStory(Piece piece) {
        return piece.reason().equals(Optional.of(AsideReason.ANECDOTE));
    }
}
