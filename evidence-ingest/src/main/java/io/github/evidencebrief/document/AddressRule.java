package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;

/** Sets aside lines that are nothing but the address of a page, and closing lines with an e-mail address. */
final class AddressRule implements AsideRule {
    /** Most words of a line that gives an e-mail address. */
    private static final int MOST_WORDS = 16;

    /** An address has fewer characters. */
    private static final int LONGEST = 300;

    @Override
    public Article apply(Article article) {
        int half = article.text().length() / 2;
        return article.map((i, piece) -> {
            if (piece.kind() != Kind.PARAGRAPH && piece.kind() != Kind.HEADING) {
                return piece;
            }
            if (piece.span().length() < LONGEST && isAddress(piece.span().in(article.text()))) {
                return piece.aside(AsideReason.PAGE_ARTIFACT);
            }
            return piece.span().start() > half && isMail(piece) ? piece.aside(AsideReason.CONTACT) : piece;
        });
    }

    private static boolean isAddress(String words) {
        boolean oneWord = words.indexOf(' ') < 0 && words.indexOf('\u00A0') < 0;
        return oneWord && words.indexOf('.') > 0 && words.indexOf('/') > 0;
    }

    private static boolean isMail(Piece piece) {
        return piece.words().count() <= MOST_WORDS && piece.words().spaced().indexOf('@') > 0;
    }
}
