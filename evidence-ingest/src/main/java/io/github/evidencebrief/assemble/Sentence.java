package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with what the rules found in it.
 *
 * <p>Most questions are about types of which a sentence has no mention; one bit for each hash of a type answers them.
 */
public final class Sentence {
    private final int index;
    private final Block block;
    private final Span span;
    private final List<Mention> mentions;
    private final long types;

    /**
     * A sentence of a document.
     *
     * @param index its place among the sentences of the document, from 0
     * @param block the block it stands in
     * @param span its words
     * @param mentions what was found, in the order of the text
     */
    public Sentence(int index, Block block, Span span, List<Mention> mentions) {
        this.index = index;
        this.block = block;
        this.span = span;
        this.mentions = List.copyOf(mentions);
        this.types = bits(this.mentions);
    }

    private static long bits(List<Mention> mentions) {
        long bits = 0;
        for (Mention mention : mentions) {
            bits |= Types.bit(mention.type());
        }
        return bits;
    }

    /** The same sentence with other mentions. */
    Sentence with(List<Mention> others) {
        return new Sentence(index, block, span, others);
    }

    /** The same sentence without its mentions of a type. */
    Sentence without(String type) {
        return with(mentions.stream()
                .filter(mention -> !mention.type().equals(type))
                .toList());
    }

    /** Its place among the sentences of the document, from 0. */
    public int index() {
        return index;
    }

    /** The block it stands in. */
    public Block block() {
        return block;
    }

    /** Its words. */
    public Span span() {
        return span;
    }

    /** What was found in it, in the order of the text. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The mentions of a type, in the order of the text. */
    public List<Mention> mentions(String type) {
        if (!mayHave(type)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.type().equals(type)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The mentions of a type, in the order of the text. */
    public Stream<Mention> all(String type) {
        return mentions(type).stream();
    }

    /** The first mention of a type; absent when there is none. */
    public Optional<Mention> first(String type) {
        return Optional.ofNullable(find(type));
    }

    /** Whether there is a mention of a type. */
    public boolean has(String type) {
        return find(type) != null;
    }

    private @Nullable Mention find(String type) {
        int end = mayHave(type) ? mentions.size() : 0;
        for (int i = 0; i < end; i++) {
            if (mentions.get(i).type().equals(type)) {
                return mentions.get(i);
            }
        }
        return null;
    }

    /** Whether there is a mention of one of some types. */
    boolean hasAny(Types some) {
        if ((types & some.bits()) == 0) {
            return false;
        }
        for (Mention mention : mentions) {
            if (some.has(mention.type())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHave(String type) {
        return (types & Types.bit(type)) != 0;
    }
}
