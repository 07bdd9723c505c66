package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much of an intervention was given, after TIDieR item 8 (when and how much).
 *
 * <p>Nothing is computed: 10 sessions in 10 weeks leave {@link #frequency()} absent unless the source says "weekly".
 */
@Value.Immutable
@JsonSerializeAs(ImmutableDose.class)
@EvidenceJson
public interface Dose {
    /** Number of sessions, 1 or more; absent when not reported. */
    Optional<Integer> sessions();

    /** How often, in the source's words ({@code twice a week}); absent when not reported. */
    Optional<String> frequency();

    /** Over how long, from first to last session, ISO-8601 ({@code P12W}); absent when not reported. */
    Optional<String> duration();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        sessions()
                .ifPresent(n ->
                        Require.that(n > 0, "Dose.sessions", n, "1 or more", "leave it out when it is not reported"));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Dose read(ImmutableDose value) {
        return value;
    }

    /** Builds a {@link Dose}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableDose.Builder {}
}
