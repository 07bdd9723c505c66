package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the sources agree on, contradict and leave out.
 *
 * <p>Empty when no two sources could be set side by side. The order of the sources never changes it.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableComparison.class)
@EvidenceJson
public interface Comparison {
    /** The claims, most widely answered first. */
    List<Claim> claims();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Comparison read(ImmutableComparison value) {
        return value;
    }

    /** Builds a {@link Comparison}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableComparison.Builder {}
}
