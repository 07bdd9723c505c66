package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/** Sets aside runs of very short lines that are no sentences: menus and slide shows. */
final class FragmentRule implements AsideRule {
    /** Most words of a fragment. */
    private static final int MOST_WORDS = 6;

    /** Fewest fragments in a row that are no list of the text. */
    private static final int FEWEST = 6;

    /** Fewest fragments in a row next to something that was set aside as navigation. */
    private static final int FEWEST_BESIDE = 2;

    @Override
    public Article apply(Article article) {
        List<Piece> marked = new ArrayList<>(article.pieces());
        int i = 0;
        while (i < marked.size()) {
            int end = endOfRun(article.text(), marked, i);
            if (end > i && isMenu(marked.subList(i, end))) {
                marked.subList(i, end).replaceAll(piece -> piece.open() ? piece.aside(AsideReason.NAVIGATION) : piece);
            }
            i = Math.max(i + 1, end);
        }
        return article.with(marked);
    }

    private static boolean isMenu(List<Piece> run) {
        boolean beside = run.stream().anyMatch(FragmentRule::isNavigation);
        long open = run.stream().filter(Piece::open).count();
        return open >= (beside ? FEWEST_BESIDE : FEWEST);
    }

    private static boolean isNavigation(Piece piece) {
        return piece.reason().filter(reason -> reason == AsideReason.NAVIGATION).isPresent();
    }

    private static int endOfRun(String text, List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size() && isFragment(text, pieces.get(end))) {
            end++;
        }
        boolean heading =
                end > from && end < pieces.size() && pieces.get(end - 1).kind() == Block.Kind.HEADING;
        return heading ? end - 1 : end;
    }

    private static boolean isFragment(String text, Piece piece) {
        boolean line = piece.kind() == Block.Kind.PARAGRAPH || piece.kind() == Block.Kind.HEADING;
        return isNavigation(piece)
                || (line && piece.words().count() <= MOST_WORDS && !Stops.endsSentence(text, piece.span()));
    }
}
