package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of a study with what it received, after PICO and CONSORT. */
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

    /** Refuses a record that could not be right; the message says what to change. */
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
