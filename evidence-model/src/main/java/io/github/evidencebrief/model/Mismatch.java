package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why what a source says of a treatment cannot be set beside the sides of a claim.
 *
 * <p>Told of the statement that comes nearest to the claim; the others of the source are farther off.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableMismatch.class)
@EvidenceJson
public interface Mismatch {
    /** Id of the source. */
    String source();

    /** What differs; a source in which more differs has more than one such record. */
    MismatchReason reason();

    /** Id of the statement that comes nearest. */
    List<String> refs();

    /** Its words. */
    List<Quote> quotes();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Mismatch.source", source());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Mismatch read(ImmutableMismatch value) {
        return value;
    }

    /** Builds a {@link Mismatch}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableMismatch.Builder {}
}
