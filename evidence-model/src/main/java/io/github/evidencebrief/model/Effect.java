package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that a source gives for a result, with its bounds; numbers keep the digits that were printed.
 *
 * <p>After {@code statistic} and {@code attributeEstimate} of the FHIR R5 Evidence resource. Value and bounds share
 * {@link #unit()}; none is converted or rounded, and a {@code 0.50} stays different from {@code 0.5}.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableEffect.class)
@EvidenceJson
public interface Effect {
    /**
     * What is measured: {@code mean-difference}, {@code smd}, {@code risk-ratio}, {@code odds-ratio},
     * {@code hazard-ratio}, {@code nnt}, {@code percent}, {@code p-value} or {@code other}.
     */
    String measure();

    /** The point estimate in {@link #unit()}; absent when only a p-value is given. */
    Optional<BigDecimal> value();

    /** Lower bound of the interval; absent when not given. */
    Optional<BigDecimal> lower();

    /** Upper bound of the interval; absent when not given. */
    Optional<BigDecimal> upper();

    /** Level of the interval in percent, above 0 and below 100, usually 95; absent when not given. */
    Optional<BigDecimal> level();

    /** The p-value as printed, with its sign: {@code <0.001}, {@code =0.03}; absent when not given. */
    Optional<String> pValue();

    /** Unit of value and bounds, as printed; absent when not given and for ratios, which have none. */
    Optional<String> unit();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Effect.measure", measure());
        Require.that(
                lower().isEmpty() || upper().isEmpty() || lower().get().compareTo(upper().get()) <= 0,
                "Effect.lower",
                lower().map(Object::toString).orElse("") + " above upper "
                        + upper().map(Object::toString).orElse(""),
                "a lower bound that is not above the upper one",
                "swap them");
        level().ifPresent(Effect::checkLevel);
    }

    private static void checkLevel(BigDecimal level) {
        Require.that(
                level.signum() > 0 && level.compareTo(BigDecimal.valueOf(100)) < 0,
                "Effect.level",
                level,
                "a percentage above 0 and below 100",
                "write 95 for a 95 % interval, or leave it out");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Effect read(ImmutableEffect value) {
        return value;
    }

    /** Builds a {@link Effect}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableEffect.Builder {}
}
