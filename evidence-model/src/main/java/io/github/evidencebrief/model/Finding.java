package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an intervention or exposure did, or did not do, to an outcome, as a source reports it.
 *
 * <p>{@link #change()} is what happened to the outcome as worded; {@link #direction()} is what that means for people.
 * Significance is kept apart from both.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableFinding.class)
@EvidenceJson
public interface Finding {
    /** Unique within one {@link Evidence}; before linking within its source. */
    String id();

    /** Id of the source that says it. */
    String source();

    /** Id of the study it comes from; absent when the source names none. */
    Optional<String> study();

    /** The claim in the words of the source, one clause or sentence. */
    String statement();

    /** What was done or met, as noun phrases; carried over from nearby text when the sentence leaves it out. */
    List<String> interventions();

    /** What it was compared with; empty when no comparison is stated. */
    List<String> comparators();

    /** What was measured, as noun phrases; one direction holds for all of them. */
    List<String> outcomes();

    /** When, from allocation: ISO-8601 ({@code P6M}) or words ({@code short-term}); absent when not stated for this result. */
    Optional<String> timePoint();

    /** For whom, where the result is of a part of the people; absent otherwise. */
    Optional<String> population();

    /** What happened to the outcome as it is worded. */
    Change change();

    /** What that means for people. */
    Direction direction();

    /** What it rests on. */
    Basis basis();

    /** Statistical significance as stated. */
    Significance significance();

    /** Numbers or words of size, a verbatim piece of the first quote; absent when none is given. */
    Optional<String> magnitude();

    /** Numbers with their bounds; empty when none is given. */
    List<Effect> effects();

    /** The hedges the source uses, verbatim: may, suggests, appears. */
    List<String> certaintyWords();

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
        Require.notBlank("Finding.id", id());
        Require.notBlank("Finding.source", source());
        Require.notBlank("Finding.statement", statement());
        Require.hasQuote("Finding.quotes", id(), quotes());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Finding read(ImmutableFinding value) {
        return value;
    }

    /** Builds a {@link Finding}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableFinding.Builder {}
}
