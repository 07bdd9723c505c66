package io.github.evidencebrief.document;

/** Sets aside blocks without a letter or digit: {@code ###}, {@code ———}. */
final class SeparatorRule implements AsideRule {
    @Override
    public Article apply(Article article) {
        return article.map(
                (i, piece) -> piece.open() && piece.words().count() == 0 ? piece.aside(AsideReason.SEPARATOR) : piece);
    }
}
