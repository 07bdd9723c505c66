package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import org.immutables.value.Value;

/**
 * Words of a source that are no evidence, with the reason; a {@link Quote} that nothing is taken from.
 *
 * <p>Kept so that a reader can see what was left out and object.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableSetAside.class)
@EvidenceJson
public interface SetAside {
    /** Id of the source the words stand in. */
    String source();

    /** Offset of the first character: 0-based, UTF-16 units of the unchanged text. */
    int start();

    /** Offset after the last character, exclusive. */
    int end();

    /** The words, unchanged. */
    String exact();

    /** Why they are no evidence: {@code navigation}, {@code related-links}, {@code byline}, {@code anecdote}, … */
    String reason();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("SetAside.source", source());
        Require.notBlank("SetAside.reason", reason());
        Require.span("SetAside", start(), end(), exact());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SetAside read(ImmutableSetAside value) {
        return value;
    }

    /** Builds a {@link SetAside}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableSetAside.Builder {}
}
