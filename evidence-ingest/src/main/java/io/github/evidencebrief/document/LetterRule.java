package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Set;

/**
 * Sets aside the letter of a reader that an answer follows.
 *
 * <p>{@code Q: My aunt swears by a cold shower. Should I take one?}
 */
final class LetterRule implements AsideRule {
    private static final List<String> LEADS = List.of("Q:", "Q.", "Question:", "Dear ");
    private static final Set<String> OWN = Set.of("i", "i'm", "i've", "my", "me", "we", "our");

    @Override
    public Article apply(Article article) {
        return article.map((i, piece) -> isLetter(article, piece) ? piece.aside(AsideReason.ANECDOTE) : piece);
    }

    private static boolean isLetter(Article article, Piece piece) {
        return piece.kind() == Kind.PARAGRAPH
                && LEADS.stream()
                        .anyMatch(lead ->
                                article.text().startsWith(lead, piece.span().start()))
                && piece.words().list().stream().anyMatch(OWN::contains);
    }
}
