package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Sets aside short lines at the end of a text that speak of the page and not of health.
 *
 * <p>{@code Photographs on request.} {@code Comments (61)}
 */
final class ClosingLineRule implements AsideRule {
    /** Number of blocks at the end of a text that may be such a line. */
    private static final int CLOSING = 4;

    private static final int MOST_WORDS = 14;
    private static final String EVIDENCE = "evidence";

    private final Phrases<CueFile.Line> page;
    private final Phrases<PlainWords> evidence;

    ClosingLineRule() {
        List<CueFile.Line> lines = CueFile.read("closing.txt", 2);
        page = Phrases.of(
                lines.stream()
                        .filter(line -> !line.fields().get(0).equals(EVIDENCE))
                        .toList(),
                line -> PlainWords.of(line.fields().get(1)));
        evidence = Phrases.of(lines.stream()
                .filter(line -> line.fields().get(0).equals(EVIDENCE))
                .map(line -> PlainWords.of(line.fields().get(1)))
                .toList());
    }

    @Override
    public Article apply(Article article) {
        int last = article.pieces().size() - CLOSING;
        int half = article.text().length() / 2;
        return article.map((i, piece) -> i >= last && piece.span().start() > half ? marked(piece) : piece);
    }

    private Piece marked(Piece piece) {
        boolean line =
                piece.open() && piece.kind() != Kind.LIST_ITEM && piece.words().count() <= MOST_WORDS;
        Optional<CueFile.Line> word =
                line && !evidence.anyIn(piece.words()) ? page.first(piece.words()) : Optional.empty();
        return word.map(found -> piece.aside(reason(found))).orElse(piece);
    }

    private static AsideReason reason(CueFile.Line line) {
        return AsideCue.reason(line);
    }
}
