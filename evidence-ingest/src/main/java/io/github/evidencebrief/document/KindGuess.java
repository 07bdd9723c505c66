package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import io.github.evidencebrief.model.SourceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Guesses what sort of text it is by its shape; {@link SourceKind#OTHER} when nothing gives it away. */
final class KindGuess {
    /** Fewest words of a paragraph that is an abstract by itself. */
    private static final int ABSTRACT_WORDS = 80;

    /** Reasons that any text has, not only the page of a paper or a site. */
    private static final Set<AsideReason> OF_ANY_TEXT =
            EnumSet.of(AsideReason.REFERENCE_LIST, AsideReason.SEPARATOR, AsideReason.PAGE_ARTIFACT);

    private final Article article;

    private KindGuess(Article article) {
        this.article = article;
    }

    static SourceKind of(Article article) {
        KindGuess guess = new KindGuess(article);
        if (guess.isAbstract()) {
            return SourceKind.ABSTRACT;
        }
        if (guess.isRelease()) {
            return SourceKind.PRESS_RELEASE;
        }
        return guess.isPage() ? SourceKind.LAY_ARTICLE : SourceKind.OTHER;
    }

    private boolean isAbstract() {
        List<Piece> body = article.pieces().stream().filter(Piece::open).toList();
        long labelled = body.stream().filter(this::isLabelled).count();
        boolean single = body.size() == 1
                && article.title().isPresent()
                && body.get(0).words().count() >= ABSTRACT_WORDS;
        return labelled >= 2 || single;
    }

    private boolean isLabelled(Piece piece) {
        return piece.kind() == Kind.HEADING
                ? AbstractLabels.is(article.words(piece))
                : AbstractLabels.begin(piece.words(), piece.span());
    }

    /** Three number signs end a press release; so do words for the press. */
    private boolean isRelease() {
        return article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.ASIDE)
                .map(article::words)
                .anyMatch(words -> words.equals("###") || words.equals("# # #") || words.startsWith("Newswise"));
    }

    private boolean isPage() {
        return article.pieces().stream()
                .flatMap(piece -> piece.reason().stream())
                .anyMatch(reason -> !OF_ANY_TEXT.contains(reason));
    }
}
