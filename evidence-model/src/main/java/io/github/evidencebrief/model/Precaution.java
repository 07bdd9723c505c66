package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source tells its readers to know of the illness or of having the treatment before they act; no evidence for or
 * against the treatment, and no limit of it.
 *
 * <p>What is told as advice, as a harm or as a limit of the evidence is a record of that kind, and no such record.
 */
@Value.Immutable
@JsonSerializeAs(ImmutablePrecaution.class)
@EvidenceJson
public interface Precaution {
    /** Unique within one {@link Evidence}; before linking within its source. */
    String id();

    /** Id of the source that says it. */
    String source();

    /** The statement in the words of the source. */
    String statement();

    /** What it is about. */
    PrecautionKind kind();

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
        Require.notBlank("Precaution.id", id());
        Require.notBlank("Precaution.source", source());
        Require.notBlank("Precaution.statement", statement());
        Require.hasQuote("Precaution.quotes", id(), quotes());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Precaution read(ImmutablePrecaution value) {
        return value;
    }

    /** Builds a {@link Precaution}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutablePrecaution.Builder {}
}
