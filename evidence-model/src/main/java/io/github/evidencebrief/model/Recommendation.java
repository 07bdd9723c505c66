package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Advice with who gives it, for whom and how strongly.
 *
 * <p>Strength follows GRADE (for or against, conditional), population, action and considerations follow RIGHT (2017)
 * items 13 to 15. Advice without a "should" that a source merely reports as practice is none.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableRecommendation.class)
@EvidenceJson
public interface Recommendation {
    /** Unique within one {@link Evidence}; before linking within its source. */
    String id();

    /** Id of the source that reports it. */
    String source();

    /** Who gives it. */
    Issuer issuer();

    /** For whom, as a noun phrase of the source; absent when not said. */
    Optional<String> population();

    /** What to do, in the words of the source. */
    String action();

    /** What is advised, as noun phrases; empty when the advice names no treatment. */
    List<String> interventions();

    /** Whether it is about a treatment or about how to go about it. */
    RecommendationKind kind();

    /** Its direction and strength, read from the issuer's words. */
    Strength strength();

    /** Conditions and reasons the source attaches, verbatim. */
    List<String> considerations();

    /** Id of the study or guideline it comes from; absent when none is named. */
    Optional<String> study();

    /** The clearest place first, then restatements; at least one. */
    List<Quote> quotes();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Recommendation.id", id());
        Require.notBlank("Recommendation.source", source());
        Require.notBlank("Recommendation.action", action());
        Require.hasQuote("Recommendation.quotes", id(), quotes());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Recommendation read(ImmutableRecommendation value) {
        return value;
    }

    /** Builds a {@link Recommendation}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableRecommendation.Builder {}
}
