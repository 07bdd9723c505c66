package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of a study with what it received.
 *
 * <p>Roles are those of PICO, the parts of an arm those of CONSORT 2010 items 5 (interventions) and 13 (participant
 * flow).
 */
@Value.Immutable
@JsonSerializeAs(ImmutableArm.class)
@EvidenceJson
public interface Arm {
    /** What the group received, as a noun phrase of the source. */
    String name();

    /** Whether it is what was tested or what it was tested against. */
    ArmRole role();

    /** People in the arm, as reported; absent when the source does not say. */
    Optional<Count> size();

    /** How much was given; absent when the source does not say. */
    Optional<Dose> dose();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Arm.name", name());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Arm read(ImmutableArm value) {
        return value;
    }

    /** Builds a {@link Arm}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableArm.Builder {}
}
