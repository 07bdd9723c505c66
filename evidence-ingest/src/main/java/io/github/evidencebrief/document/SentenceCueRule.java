package io.github.evidencebrief.document;

import io.github.evidencebrief.document.AsideCue.Where;
import java.util.List;
import java.util.Optional;

/** Sets aside single sentences that a cue speaks for, inside a block that stays. */
final class SentenceCueRule implements AsideRule {
    private final List<AsideCue> cues;

    SentenceCueRule(List<AsideCue> cues) {
        this.cues = cues.stream().filter(cue -> cue.where() == Where.SENTENCE).toList();
    }

    @Override
    public Article apply(Article article) {
        return article.flatMap(piece -> piece.open() ? parts(article.text(), piece) : List.of(piece));
    }

    private List<Piece> parts(String text, Piece piece) {
        return cueIn(piece.words())
                .map(cue -> Cut.out(text, piece, sentences(text, piece), cue.reason()))
                .orElse(List.of(piece));
    }

    private List<Span> sentences(String text, Piece piece) {
        return Sentences.of(text, piece.span().start(), piece.span().end()).stream()
                .filter(sentence -> cueIn(PlainWords.of(text, sentence)).isPresent())
                .toList();
    }

    private Optional<AsideCue> cueIn(PlainWords words) {
        for (AsideCue cue : cues) {
            if (words.hold(cue.words())) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
