package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement about harms, after CONSORT Harms; silence about harms is not safety.
 *
 * <p>A source that says nothing of harms has no such record.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableSafety.class)
@EvidenceJson
public interface Safety {
    /** Unique within one {@link Evidence}; before linking within its source. */
    String id();

    /** Id of the source that says it. */
    String source();

    /** Id of the study it comes from; absent when none is named. */
    Optional<String> study();

    /** The statement in the words of the source. */
    String statement();

    /** What the statement is about, as noun phrases. */
    List<String> interventions();

    /** What it says. */
    SafetyKind kind();

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
        Require.notBlank("Safety.id", id());
        Require.notBlank("Safety.source", source());
        Require.notBlank("Safety.statement", statement());
        Require.hasQuote("Safety.quotes", id(), quotes());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Safety read(ImmutableSafety value) {
        return value;
    }

    /** Builds a {@link Safety}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableSafety.Builder {}
}
