package io.github.evidencebrief.document;

import static java.util.stream.Collectors.groupingBy;

import io.github.evidencebrief.document.AsideCue.Where;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sets aside blocks that a cue of {@code words/asides.txt} speaks for. */
final class CueRule implements AsideRule {
    /** Number of blocks at the end of a text where closing cues hold. */
    private static final int CLOSING = 6;

    private final Map<String, List<AsideCue>> byFirstWord;
    private final List<AsideCue> inside;
    private final List<AsideCue> closing;

    CueRule(List<AsideCue> cues) {
        byFirstWord = cues.stream()
                .filter(cue -> cue.where() == Where.WHOLE || cue.where() == Where.BEGINS)
                .collect(groupingBy(cue -> cue.words().first()));
        inside = cues.stream().filter(cue -> cue.where() == Where.HOLDS).toList();
        closing = cues.stream().filter(cue -> cue.where() == Where.CLOSING).toList();
    }

    @Override
    public Article apply(Article article) {
        int closingFrom = Math.max(article.pieces().size() / 2, article.pieces().size() - CLOSING);
        return article.map((i, piece) -> piece.open() ? marked(article, piece, i >= closingFrom) : piece);
    }

    private Piece marked(Article article, Piece piece, boolean nearEnd) {
        return Stream.of(byFirstWord.getOrDefault(piece.words().first(), List.of()), inside)
                .flatMap(List::stream)
                .filter(cue -> cue.speaksFor(article.text(), piece))
                .findFirst()
                .map(cue -> piece.aside(cue.reason()))
                .orElseGet(() -> nearEnd ? closed(piece) : piece);
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
