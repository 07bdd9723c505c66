package io.github.evidencebrief.document;

import static java.util.stream.Collectors.groupingBy;

import io.github.evidencebrief.document.AsideCue.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sets aside blocks that a cue of {@code words/asides.txt} speaks for. */
final class CueRule implements AsideRule {
    /** Number of blocks at the end of a text where closing cues hold. */
    private static final int CLOSING = 6;

    /** Number of words at the head of a block that may be its subject. */
    private static final int SUBJECT = 4;

    private static final Set<String> STUDIES = Set.of("study", "trial", "review", "survey", "analysis");

    private final Map<String, List<AsideCue>> byFirstWord;
    private final Phrases<AsideCue> inside;
    private final Phrases<AsideCue> closing;

    CueRule(List<AsideCue> cues) {
        byFirstWord = cues.stream()
                .filter(cue -> cue.where() == Where.WHOLE || cue.where() == Where.BEGINS)
                .collect(groupingBy(cue -> cue.words().first()));
        inside = AsideCue.phrases(cues, Where.HOLDS);
        closing = AsideCue.phrases(cues, Where.CLOSING);
    }

    @Override
    public Article apply(Article article) {
        int closingFrom = Math.max(article.pieces().size() / 2, article.pieces().size() - CLOSING);
        return article.map((i, piece) -> piece.open() ? marked(article, piece, i >= closingFrom) : piece);
    }

    private Piece marked(Article article, Piece piece, boolean nearEnd) {
        return beginning(article, piece)
                .or(() -> AsideCue.isShort(piece) ? inside.first(piece.words()) : Optional.empty())
                .or(() -> nearEnd ? closing(piece) : Optional.empty())
                .map(cue -> piece.aside(cue.reason()))
                .orElse(piece);
    }

    private Optional<AsideCue> beginning(Article article, Piece piece) {
        for (AsideCue cue : byFirstWord.getOrDefault(piece.words().first(), List.of())) {
            if (cue.speaksFor(article.text(), piece)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    private Optional<AsideCue> closing(Piece piece) {
        return piece.words().count() <= 2 * AsideCue.SHORT && !tellsOfStudy(piece)
                ? closing.first(piece.words())
                : Optional.empty();
    }

    /** "The trial, published in May, is one of the largest" praises no office. */
    private static boolean tellsOfStudy(Piece piece) {
        PlainWords words = piece.words();
        return words.count() > 1
                && IntStream.range(0, Math.min(SUBJECT, words.count()))
                        .mapToObj(words::word)
                        .anyMatch(STUDIES::contains);
    }
}
