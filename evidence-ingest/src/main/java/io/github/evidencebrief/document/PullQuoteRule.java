package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Sets aside a short block without a full stop when most of its words stand elsewhere in the text in the same order. */
final class PullQuoteRule implements AsideRule {
    /** Fewest words that are no chance repetition. */
    private static final int FEWEST_WORDS = 8;

    /** Share of its three-word sequences that stand elsewhere. */
    private static final double LEAST_SHARE = 0.6;

    /** Number of hashes by which three-word sequences are told apart at first. */
    private static final int HASHES = 1 << 16;

    @Override
    public Article apply(Article article) {
        boolean none = article.pieces().stream().noneMatch(piece -> mayBeOne(article.text(), piece));
        return none ? article : mark(article);
    }

    private static Article mark(Article article) {
        BitSet asked = new BitSet(HASHES);
        article.pieces().stream()
                .filter(piece -> mayBeOne(article.text(), piece))
                .forEach(piece -> ask(piece.words(), asked));
        Map<String, Integer> counts = new HashMap<>();
        article.pieces().forEach(piece -> count(piece.words(), asked, counts));
        return article.map(
                (i, piece) -> isOne(article.text(), piece, counts) ? piece.aside(AsideReason.PULL_QUOTE) : piece);
    }

    private static void ask(PlainWords words, BitSet asked) {
        for (int i = 0; i + 2 < words.count(); i++) {
            asked.set(hash(words, i));
        }
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

    /** Counts the sequences of which one with the same hash is asked for. */
    private static void count(PlainWords words, BitSet asked, Map<String, Integer> counts) {
        if (words.count() <= 20 * AsideCue.SHORT) {
            for (int i = 0; i + 2 < words.count(); i++) {
                if (asked.get(hash(words, i))) {
                    counts.merge(three(words, i), 1, Integer::sum);
                }
            }
        }
    }

    private static int repeated(PlainWords words, Map<String, Integer> counts) {
        int repeated = 0;
        for (int i = 0; i + 2 < words.count(); i++) {
            repeated += counts.getOrDefault(three(words, i), 0) > 1 ? 1 : 0;
        }
        return repeated;
    }

    private static String three(PlainWords words, int i) {
        return words.word(i) + ' ' + words.word(i + 1) + ' ' + words.word(i + 2);
    }

    private static int hash(PlainWords words, int i) {
        int first = words.from() + i;
        int hash = (words.all().hash(first) * 31 + words.all().hash(first + 1)) * 31
                + words.all().hash(first + 2);
        return hash & (HASHES - 1);
    }
}
