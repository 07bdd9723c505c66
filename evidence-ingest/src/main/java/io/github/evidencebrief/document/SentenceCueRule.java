package io.github.evidencebrief.document;

import io.github.evidencebrief.document.AsideCue.Where;
import java.util.List;

/**
 * Sets aside single sentences that a cue speaks for, inside a block that stays; a short block near the end that praises a
 * product goes as a whole.
 */
final class SentenceCueRule implements AsideRule {
    private final Phrases<AsideCue> cues;

    SentenceCueRule(List<AsideCue> cues) {
        this.cues = AsideCue.phrases(cues, Where.SENTENCE);
    }

    @Override
    public Article apply(Article article) {
        return article.flatMap(piece -> piece.open() ? parts(article.text(), piece) : List.of(piece));
    }

    private List<Piece> parts(String text, Piece piece) {
        return cues.first(piece.words())
                .map(cue -> isOffer(text, piece, cue)
                        ? List.of(piece.aside(cue.reason()))
                        : Cut.out(piece, sentences(text, piece), cue.reason()))
                .orElse(List.of(piece));
    }

    /** "A bottle costs £9. Use code SPRING for a tenth off.": the price belongs to the offer. */
    private static boolean isOffer(String text, Piece piece, AsideCue cue) {
        return cue.reason() == AsideReason.PROMO && piece.span().start() > text.length() / 2 && AsideCue.isShort(piece);
    }

    private List<Span> sentences(String text, Piece piece) {
        return Sentences.of(text, piece.span().start(), piece.span().end()).stream()
                .filter(sentence -> cues.anyIn(piece.words().in(sentence)))
                .toList();
    }
}
