package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One question that sources answer, with who says what and who says nothing.
 *
 * <p>A claim is an intervention, a comparator, an outcome and a time point, the parts of a PICO question. Every
 * source stands in exactly one of {@link #sides()}, {@link #silent()} and {@link #notComparable()}; a source that
 * contradicts itself has two sides. Verdicts are on the direction of effect, as in SWiM (2020); significant p-values
 * are not counted.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableClaim.class)
@EvidenceJson
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

    /** Ids of the sources that speak of the treatment, but not so that it can be set beside the sides. */
    List<String> notComparable();

    /** Why each source of {@link #notComparable()} stands there, in their order; empty when it is not told. */
    List<Mismatch> whyNotComparable();

    /** Number of distinct studies behind the sides, not of articles; 0 when no study is named. */
    int independentStudies();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Claim.id", id());
        Require.notBlank("Claim.question", question());
        Require.that(
                kind().isEmpty() || verdict() == Verdict.DISAGREE,
                "Claim.kind of " + Require.quoted(id()),
                "a kind of disagreement with the verdict " + verdict().code(),
                "the verdict disagree",
                "leave the kind out or change the verdict");
        Require.that(
                independentStudies() >= 0,
                "Claim.independentStudies of " + Require.quoted(id()),
                independentStudies(),
                "0 or more",
                "count the distinct studies");
        whyNotComparable().forEach(this::checkListed);
    }

    private void checkListed(Mismatch mismatch) {
        Require.that(
                notComparable().contains(mismatch.source()),
                "Claim.whyNotComparable of " + Require.quoted(id()),
                "the source " + Require.quoted(mismatch.source()),
                "a source of notComparable",
                "list it there, or leave the reason out");
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
