package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import org.immutables.value.Value;

/** What one source says to a claim. */
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

    /** Refuses a record that could not be right; the message says what to change. */
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
