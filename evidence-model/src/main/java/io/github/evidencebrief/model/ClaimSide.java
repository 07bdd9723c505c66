package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one source says to a claim.
 *
 * <p>The side is the source's, whatever the number of its statements; each of them is named in {@link #refs()}.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableClaimSide.class)
@EvidenceJson
public interface ClaimSide {
    /** Id of the source. */
    String source();

    /** The side it takes. */
    Position position();

    /** Ids of the findings, recommendations and safety statements that say so. */
    List<String> refs();

    /** The words. */
    List<Quote> quotes();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("ClaimSide.source", source());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ClaimSide read(ImmutableClaimSide value) {
        return value;
    }

    /** Builds a {@link ClaimSide}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableClaimSide.Builder {}
}
