package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.Set;

/**
 * Sets aside lines that are nothing but the address of a page, and closing lines with an e-mail address or a telephone
 * number.
 *
 * <p>{@code Ring 020 7946 0000 for a leaflet}, but not {@code Dial 999 if the lips turn blue}.
 */
final class AddressRule implements AsideRule {
    /** Most words of a line that gives an e-mail address. */
    private static final int MOST_WORDS = 16;

    /** Fewest digits of a telephone number; those of emergencies have three. */
    private static final int FEWEST_DIGITS = 7;

    private static final Set<String> CALLS = Set.of("call", "ring", "phone", "telephone", "tel", "dial", "text", "fax");

    /** Most words of a line that only says whom to call; a longer one may say when, and what to do. */
    private static final int MOST_OF_CALL = 12;

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
            return piece.span().start() > half && (isMail(piece) || isCall(article, piece))
                    ? piece.aside(AsideReason.CONTACT)
                    : piece;
        });
    }

    private static boolean isAddress(String words) {
        boolean oneWord = words.indexOf(' ') < 0 && words.indexOf('\u00A0') < 0;
        return oneWord && words.indexOf('.') > 0 && words.indexOf('/') > 0;
    }

    private static boolean isCall(Article article, Piece piece) {
        return piece.words().count() <= MOST_OF_CALL
                && piece.words().list().stream().anyMatch(CALLS::contains)
                && hasNumber(article.words(piece));
    }

    /** Whether digits that only space, hyphens, brackets or a plus part make a long number. */
    private static boolean hasNumber(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < FEWEST_DIGITS; i++) {
            boolean digit = Character.isDigit(line.charAt(i));
            digits = digit ? digits + 1 : " -()+".indexOf(line.charAt(i)) >= 0 ? digits : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isMail(Piece piece) {
        return piece.words().count() <= MOST_WORDS && piece.words().spaced().indexOf('@') > 0;
    }
}
