package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text and its pieces on the way to blocks.
 *
 * @param pieces in text order, without overlap
 */
record Article(String text, List<Piece> pieces) {
    Article {
        pieces = List.copyOf(pieces);
    }

    Article with(List<Piece> others) {
        return new Article(text, others);
    }

    String words(Piece piece) {
        return piece.span().in(text);
    }

    Optional<Piece> title() {
        return pieces.stream().filter(piece -> piece.kind() == Kind.TITLE).findFirst();
    }

    /** The pieces as blocks, each with the words of the nearest heading before it. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(pieces.size());
        Optional<String> section = Optional.empty();
        for (Piece piece : pieces) {
            blocks.add(piece.block(section));
            section = piece.kind() == Kind.HEADING ? Optional.of(HeadingWords.of(words(piece))) : section;
        }
        return blocks;
    }
}
