package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What weakens or bounds the evidence, as a source says it.
 *
 * <p>Kinds follow the domains of GRADE (study limitations, indirectness as {@code generalisability}) where there is
 * one.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableLimitation.class)
@EvidenceJson
public interface Limitation {
    /** Unique within one {@link Evidence}; before linking within its source. */
    String id();

    /** Id of the source that says it. */
    String source();

    /** Id of the study it is about; absent when it is about the evidence as a whole. */
    Optional<String> study();

    /** The statement in the words of the source. */
    String statement();

    /** What it is about. */
    LimitationKind kind();

    /** Who says it; absent when the source says it without naming anybody. */
    Optional<Attribution> attribution();

    /** The clearest place first, then restatements; at least one. */
    List<Quote> quotes();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Limitation.id", id());
        Require.notBlank("Limitation.source", source());
        Require.notBlank("Limitation.statement", statement());
        Require.hasQuote("Limitation.quotes", id(), quotes());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Limitation read(ImmutableLimitation value) {
        return value;
    }

    /** Builds a {@link Limitation}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableLimitation.Builder {}
}
