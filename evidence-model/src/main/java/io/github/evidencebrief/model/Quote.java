package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The exact words of a source at a place in its text; the proof behind every printed value.
 *
 * <p>For the document's text, {@code text.substring(start, end).equals(exact)} always holds. Two places are two quotes;
 * no ellipsis joins them. Named after the Web Annotation data model's {@code TextQuoteSelector} and
 * {@code TextPositionSelector}.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableQuote.class)
@EvidenceJson
public interface Quote {
    /** Id of the source the words stand in. */
    String source();

    /** Offset of the first character: 0-based, UTF-16 units of the unchanged text. */
    int start();

    /** Offset after the last character, exclusive: {@code start + exact.length()}. */
    int end();

    /** The words, unchanged. */
    String exact();

    /** The heading the words stand under; absent when they stand under none. */
    Optional<String> section();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Quote.source", source());
        Require.notBlank("Quote.exact", exact());
        Require.span("Quote", start(), end(), exact());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Quote read(ImmutableQuote value) {
        return value;
    }

    /** Builds a {@link Quote}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableQuote.Builder {}
}
