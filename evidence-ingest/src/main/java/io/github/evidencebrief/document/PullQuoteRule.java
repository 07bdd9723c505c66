package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets aside a short block without a full stop when most of its words stand elsewhere in the text in the same order. */
final class PullQuoteRule implements AsideRule {
    /** Fewest words that are no chance repetition. */
    private static final int FEWEST_WORDS = 8;

    /** Share of its three-word sequences that stand elsewhere. */
    private static final double LEAST_SHARE = 0.6;

    @Override
    public Article apply(Article article) {
        boolean none = article.pieces().stream().noneMatch(piece -> mayBeOne(article.text(), piece));
        return none ? article : mark(article);
    }

    private static Article mark(Article article) {
        Map<String, Integer> counts = new HashMap<>();
        article.pieces().forEach(piece -> count(piece.words(), counts));
        return article.map(
                (i, piece) -> isOne(article.text(), piece, counts) ? piece.aside(AsideReason.PULL_QUOTE) : piece);
    }

    private static boolean mayBeOne(String text, Piece piece) {
        boolean line = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING || piece.kind() == Kind.QUOTATION;
        return line
                && piece.words().count() >= FEWEST_WORDS
                && piece.words().count() <= AsideCue.SHORT
                && !Stops.endsSentence(text, piece.span());
    }

    private static boolean isOne(String text, Piece piece, Map<String, Integer> counts) {
        return mayBeOne(text, piece)
                && repeated(piece.words(), counts)
                        >= LEAST_SHARE * (piece.words().count() - 2);
    }

    private static void count(PlainWords words, Map<String, Integer> counts) {
        if (words.count() <= 20 * AsideCue.SHORT) {
            List<String> all = words.list();
            for (int i = 0; i + 2 < all.size(); i++) {
                counts.merge(three(all, i), 1, Integer::sum);
            }
        }
    }

    private static int repeated(PlainWords words, Map<String, Integer> counts) {
        List<String> all = words.list();
        int repeated = 0;
        for (int i = 0; i + 2 < all.size(); i++) {
            repeated += counts.getOrDefault(three(all, i), 0) > 1 ? 1 : 0;
        }
        return repeated;
    }

    private static String three(List<String> words, int i) {
        return String.join(" ", words.subList(i, i + 3));
    }
}
