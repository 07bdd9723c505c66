package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.Optional;

/**
 * A block whose role may still change.
 *
 * @param words its words for looking up, see {@link PlainWords}
 */
record Piece(Kind kind, Span span, PlainWords words, Optional<AsideReason> reason) {
    /** A piece of what the words around it belong to. */
    static Piece of(Kind kind, PlainWords around, Span span) {
        return new Piece(kind, span, around.in(span), Optional.empty());
    }

    static Piece aside(AsideReason reason, PlainWords around, Span span) {
        return of(Kind.ASIDE, around, span).aside(reason);
    }

    Piece as(Kind other) {
        return new Piece(other, span, words, Optional.empty());
    }

    Piece aside(AsideReason why) {
        return new Piece(Kind.ASIDE, span, words, Optional.of(why));
    }

    Piece reference() {
        return new Piece(Kind.REFERENCE, span, words, Optional.of(AsideReason.REFERENCE_LIST));
    }

    /** Whether no rule has spoken about it yet. */
    boolean open() {
        return switch (kind) {
            case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, TABLE_ROW -> true;
            case FRONT_MATTER, TITLE, REFERENCE, SOURCE_LINE, ASIDE -> false;
        };
    }

    /** Whether it is open and not a heading. */
    boolean body() {
        return open() && kind != Kind.HEADING;
    }

    Block block(Optional<String> section) {
        return new Block(kind, span.start(), span.end(), section, reason);
    }
}
