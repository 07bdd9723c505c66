package io.github.evidencebrief.document;

import io.github.evidencebrief.model.Source;
import java.util.List;

/**
 * The unchanged text of one source with its blocks.
 *
 * @param source what is known about the file
 * @param text the file's characters, nothing normalised: line ends and a leading U+FEFF stay as they are
 * @param blocks in text order, without overlap; every character that is not white space lies in exactly one
 */
public record Document(Source source, String text, List<Block> blocks) {
    /** Copies the blocks. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The words of a block of this document, unchanged. */
    public String words(Block block) {
        return text.substring(block.start(), block.end());
    }
}
