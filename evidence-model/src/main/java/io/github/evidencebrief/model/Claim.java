package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One question that sources answer, with who says what and who says nothing.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableClaim.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Claim {
    /** Unique within one {@link Comparison}. */
    String id();

    /** The question in plain words: does A, compared with B, change C? */
    String question();

    /** What the sources together say. */
    Verdict verdict();

    /** How they differ; absent unless they disagree. */
    Optional<DisagreementKind> kind();

    /** Who says what, sources in order of their ids. */
    List<ClaimSide> sides();

    /** Ids of the sources that do not speak of it. */
    List<String> silent();

    /** Ids of the sources that speak of another population, comparator or time point. */
    List<String> notComparable();

    /** Number of distinct studies behind the sides; 0 when no study is named. */
    int independentStudies();

    /** Refuses a record that could not be right; the message says what to change. */
    @Value.Check
    default void check() {
        Require.notBlank("Claim.question", question());
        Require.that(
                kind().isEmpty() || verdict() == Verdict.DISAGREE,
                "Claim " + id() + " has a kind of disagreement but its verdict is "
                        + verdict().code());
        Require.that(
                independentStudies() >= 0, "Claim.independentStudies is " + independentStudies() + "; count from 0");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Claim read(ImmutableClaim value) {
        return value;
    }

    /** Builds a {@link Claim}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableClaim.Builder {}
}
