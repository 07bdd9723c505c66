package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number of people or of studies with the way it is qualified, for example "over 400 patients".
 *
 * <p>After {@code sampleSize.numberOfParticipants} and {@code sampleSize.numberOfStudies} of the FHIR R5 Evidence
 * resource. A count that is not reported is not made.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableCount.class)
@EvidenceJson
public interface Count {
    /** The number as reported, 1 or more; not imputed. */
    int value();

    /** How exactly it is reported. */
    Qualifier qualifier();

    /** What is counted, in the source's word: {@code patients}, {@code trials}; absent when it names nothing. */
    Optional<String> unit();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.that(value() > 0, "Count.value", value(), "1 or more", "leave out a count that is not reported");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Count read(ImmutableCount value) {
        return value;
    }

    /** Builds a {@link Count}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableCount.Builder {}
}
