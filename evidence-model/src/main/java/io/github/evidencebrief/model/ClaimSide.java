package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one source says to a claim.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableClaimSide.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ClaimSide {
    /** Id of the source. */
    String source();

    /** The side it takes. */
    Position position();

    /** Ids of the findings, recommendations and safety statements that say so. */
    List<String> refs();

    /** The words. */
    List<Quote> quotes();

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
