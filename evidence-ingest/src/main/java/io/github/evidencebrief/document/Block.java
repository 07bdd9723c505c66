package io.github.evidencebrief.document;

import java.util.Optional;

/**
 * A stretch of a document's text that has one role.
 *
 * @param kind its role
 * @param start offset of its first character: 0-based, UTF-16 units of the document's text
 * @param end offset after its last character, exclusive; larger than start
 * @param section words of the nearest heading before it; absent before the first heading
 * @param reason why it is no evidence; present exactly for {@link Kind#ASIDE} and {@link Kind#REFERENCE}
 */
public record Block(Kind kind, int start, int end, Optional<String> section, Optional<AsideReason> reason) {
    /** Refuses an empty span and an aside without a reason. */
    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("block [" + start + ", " + end + ") is empty or begins before 0");
        }
        if (reason.isPresent() != (kind == Kind.ASIDE || kind == Kind.REFERENCE)) {
            throw new IllegalArgumentException(kind + " with reason " + reason + "; asides and references have one");
        }
    }

    /** Whether statements may rest on its words. */
    public boolean evidence() {
        return switch (kind) {
            case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, TABLE_ROW, SOURCE_LINE -> true;
            case FRONT_MATTER, TITLE, REFERENCE, ASIDE -> false;
        };
    }

    /** The role of a block. */
    public enum Kind {
        /** Metadata at the head of a Markdown file. */
        FRONT_MATTER,
        /** The document's own title. */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** One item of a list. */
        LIST_ITEM,
        /** A block quotation of Markdown. */
        QUOTATION,
        /** One row of a table. */
        TABLE_ROW,
        /** One entry of a list of references: no findings, but it may give a study its title and journal. */
        REFERENCE,
        /** A line that names the publication a report rests on. */
        SOURCE_LINE,
        /** Words that are no evidence, set aside with a reason. */
        ASIDE
    }
}
