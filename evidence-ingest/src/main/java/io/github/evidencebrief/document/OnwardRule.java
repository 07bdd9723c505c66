package io.github.evidencebrief.document;

import io.github.evidencebrief.document.AsideCue.Where;
import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets aside what a heading such as "Up next" announces.
 *
 * <p>When only short blocks follow to the end of the text, all of them are teasers; otherwise those that are no sentence.
 */
final class OnwardRule implements AsideRule {
    private final List<AsideCue> cues;

    OnwardRule(List<AsideCue> cues) {
        this.cues = cues.stream().filter(cue -> cue.where() == Where.ONWARD).toList();
    }

    @Override
    public Article apply(Article article) {
        List<Piece> marked = new ArrayList<>(article.pieces());
        int lastLong = lastLong(article);
        Optional<AsideReason> reason = Optional.empty();
        for (int i = 0; i < marked.size(); i++) {
            Piece piece = marked.get(i);
            Optional<AsideReason> announced = announced(article, piece);
            if (announced.isPresent()) {
                lastLong = isTeaser(article.words(piece)) ? marked.size() : lastLong;
            }
            if (announced.isPresent() || !goesOn(article, piece, i > lastLong)) {
                reason = announced;
            }
            if (reason.isPresent() && piece.open()) {
                marked.set(i, piece.aside(reason.get()));
            }
        }
        return article.with(marked);
    }

    /** "Up next: why do knees crack?" */
    private static boolean asks(String line) {
        return isTeaser(line) && line.stripTrailing().endsWith("?");
    }

    /** Whether a line has the teaser after its own colon, so that sentences below it belong to the text. */
    private static boolean isTeaser(String line) {
        int colon = line.indexOf(':');
        return colon >= 0 && colon < line.stripTrailing().length() - 1;
    }

    /** The last block too long for a teaser, or that names a source. */
    private static int lastLong(Article article) {
        int last = -1;
        for (int i = 0; i < article.pieces().size(); i++) {
            last = article.pieces().get(i).words().count() > AsideCue.SHORT ? i : last;
        }
        return last;
    }

    private Optional<AsideReason> announced(Article article, Piece piece) {
        boolean heading = (piece.open() || piece.kind() == Kind.ASIDE)
                && piece.words().count() <= AsideCue.SHORT / 2
                && (!Stops.endsSentence(article.text(), piece.span()) || asks(article.words(piece)));
        return heading ? cueFor(article, piece).map(AsideCue::reason) : Optional.empty();
    }

    private Optional<AsideCue> cueFor(Article article, Piece piece) {
        return cues.stream().filter(cue -> cue.begins(article.text(), piece)).findFirst();
    }

    private static boolean goesOn(Article article, Piece piece, boolean onlyShortOnesFollow) {
        return onlyShortOnesFollow
                || (piece.words().count() <= AsideCue.SHORT / 2 && !Stops.endsSentence(article.text(), piece.span()));
    }
}
