package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A text and its pieces on the way to blocks.
 *
 * @param all the words of the text
 * @param pieces in text order, without overlap
 */
record Article(PlainWords all, List<Piece> pieces) {
    Article {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return all.text();
    }

    /** The same text in other pieces; this when they are no others. */
    Article with(List<Piece> others) {
        return others.equals(pieces) ? this : new Article(all, others);
    }

    /** Every piece changed by its place and itself. */
    Article map(BiFunction<Integer, Piece, Piece> change) {
        List<Piece> changed = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            changed.add(change.apply(i, pieces.get(i)));
        }
        return with(changed);
    }

    /** Every piece replaced by its parts. */
    Article flatMap(Function<Piece, List<Piece>> parts) {
        List<Piece> parted = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            parted.addAll(parts.apply(piece));
        }
        return with(parted);
    }

    String words(Piece piece) {
        return piece.span().in(text());
    }

    Optional<Piece> title() {
        return pieces.stream().filter(piece -> piece.kind() == Kind.TITLE).findFirst();
    }

    /** Whether a piece heads what follows, that of a list of references too, which is set aside with the list. */
    private static boolean isHeading(Piece piece) {
        return piece.kind() == Kind.HEADING
                || (piece.kind() == Kind.REFERENCE && ReferenceRule.isHeading(piece.words()));
    }

    /** The pieces as blocks, each with the words of the nearest heading before it. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(pieces.size());
        Optional<String> section = Optional.empty();
        for (Piece piece : pieces) {
            blocks.add(piece.block(section));
            section = isHeading(piece) ? Optional.of(HeadingWords.of(words(piece))) : section;
        }
        return blocks;
    }
}
