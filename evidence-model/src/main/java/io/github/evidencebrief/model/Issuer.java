package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who gives a recommendation, as the source names them.
 *
 * <p>After RIGHT (2017), which asks a guideline to name its developers and their affiliations.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableIssuer.class)
@EvidenceJson
public interface Issuer {
    /** The name, or what the source calls them; absent when the source itself advises. */
    Optional<String> name();

    /** What sort of speaker it is. */
    SpeakerKind kind();

    /** Where they work, as named; absent when not named. */
    Optional<String> affiliation();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        name().ifPresent(name -> Require.notBlank("Issuer.name", name));
        Require.that(
                name().isPresent() || kind() == SpeakerKind.ARTICLE,
                "Issuer.name",
                "none with kind " + kind().code(),
                "a name",
                "give what the source calls them, or kind article for the source itself");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Issuer read(ImmutableIssuer value) {
        return value;
    }

    /** Builds a {@link Issuer}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableIssuer.Builder {}
}
