package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence with what the rules found in it.
 *
 * @param index its place among the sentences of the document, from 0
 * @param block the block it stands in
 * @param span its words
 * @param mentions what was found, in the order of the text
 */
public record Sentence(int index, Block block, Span span, List<Mention> mentions) {
    /** The mentions of a type, in the order of the text. */
    public Stream<Mention> all(String type) {
        return mentions.stream().filter(mention -> mention.type().equals(type));
    }

    /** The first mention of a type; absent when there is none. */
    public Optional<Mention> first(String type) {
        return all(type).findFirst();
    }

    /** Whether there is a mention of a type. */
    public boolean has(String type) {
        return mentions.stream().anyMatch(mention -> mention.type().equals(type));
    }
}
