package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a piece so that some of its words are set aside and the rest stays what it was. */
final class Cut {
    private Cut() {}

    /** The parts of a piece, of which those in {@code asides}, in text order, are set aside. */
    static List<Piece> out(String text, Piece piece, List<Span> asides, AsideReason reason) {
        List<Piece> parts = new ArrayList<>();
        int from = piece.span().start();
        for (Span aside : asides) {
            addRest(parts, text, piece, Span.trimmed(text, from, aside.start()));
            addAside(parts, text, aside, reason);
            from = aside.end();
        }
        addRest(parts, text, piece, Span.trimmed(text, from, piece.span().end()));
        return parts;
    }

    private static void addRest(List<Piece> parts, String text, Piece piece, Span rest) {
        if (rest.length() > 0) {
            parts.add(Piece.of(piece.kind(), text, rest));
        }
    }

    private static void addAside(List<Piece> parts, String text, Span aside, AsideReason reason) {
        Piece last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.reason().isPresent()) {
            parts.set(
                    parts.size() - 1,
                    Piece.aside(reason, text, new Span(last.span().start(), aside.end())));
        } else {
            parts.add(Piece.aside(reason, text, aside));
        }
    }
}
