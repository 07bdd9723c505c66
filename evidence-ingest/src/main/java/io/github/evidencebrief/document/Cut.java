package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a piece so that some of its words are set aside and the rest stays what it was. */
final class Cut {
    private Cut() {}

    /** The parts of a piece, of which those in {@code asides}, in text order, are set aside. */
    static List<Piece> out(Piece piece, List<Span> asides, AsideReason reason) {
        String text = piece.words().text();
        List<Piece> parts = new ArrayList<>();
        int from = piece.span().start();
        for (Span aside : joined(text, asides)) {
            addRest(parts, piece, Span.trimmed(text, from, aside.start()));
            parts.add(Piece.aside(reason, piece.words(), aside));
            from = aside.end();
        }
        addRest(parts, piece, Span.trimmed(text, from, piece.span().end()));
        return parts;
    }

    private static void addRest(List<Piece> parts, Piece piece, Span rest) {
        if (rest.length() > 0) {
            parts.add(Piece.of(piece.kind(), piece.words(), rest));
        }
    }

    /** The spans, those with only white space between them as one. */
    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0
                    && Span.trimmed(text, joined.get(last).end(), span.start()).length() == 0) {
                joined.set(last, new Span(joined.get(last).start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
