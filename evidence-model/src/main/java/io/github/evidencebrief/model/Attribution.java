package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who says something, as the source names them.
 *
 * <p>A speaker is taken from the words only; nobody is looked up. See {@link SpeakerKind} for the vocabulary, which
 * is the project's own.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableAttribution.class)
@EvidenceJson
public interface Attribution {
    /** The speaker's name, or what the source calls them ("the researchers"). */
    String speaker();

    /** What sort of speaker it is. */
    SpeakerKind kind();

    /** Where the speaker works, as named; absent when not named. */
    Optional<String> affiliation();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Attribution.speaker", speaker());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Attribution read(ImmutableAttribution value) {
        return value;
    }

    /** Builds a {@link Attribution}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableAttribution.Builder {}
}
