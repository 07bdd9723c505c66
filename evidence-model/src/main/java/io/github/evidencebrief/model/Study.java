package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A study as its sources report it: who was studied, what was compared, how. Names follow EBMonFHIR and PICO.
 *
 * <p>Before linking a record speaks for one source; after linking {@link #reports()} names every source's own record.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableStudy.class)
@EvidenceJson
public interface Study {
    /** Unique within one {@link Evidence}; before linking within its source. */
    String id();

    /** A short name for people: {@code Larsen 2019}, or what the source calls it. */
    String label();

    /** What sort of evidence it is. */
    StudyKind kind();

    /** Its design as stated; {@code unspecified} when the source does not say. */
    StudyDesign design();

    /** Stated features of the design; empty when none is stated. */
    List<DesignFeature> designFeatures();

    /** The name it goes by, such as an acronym ({@code SOUND-UP}); absent when the source calls it by none. */
    Optional<String> acronym();

    /** Title of its publication; absent when not printed. */
    Optional<String> title();

    /** Journal it was published in; absent when not named. */
    Optional<String> journal();

    /** Year of its publication, 1500 to 2999, from the text only; absent when not printed. */
    Optional<Integer> year();

    /** Investigators named, in the order of the text. */
    List<String> authors();

    /** Institutions named as the investigators' own, in the order of the text. */
    List<String> institutions();

    /** Who paid, as named. */
    List<String> funders();

    /** Registered numbers; all absent when none is printed. */
    @Value.Default
    default Identifiers identifiers() {
        return Identifiers.builder().build();
    }

    /** People randomised, else enrolled, else analysed, as reported and not imputed; absent when it gives none. */
    Optional<Count> sampleSize();

    /** Studies in a review; absent for a primary study and when not reported. */
    Optional<Count> includedStudies();

    /** The condition studied, as a noun phrase of the source; absent when not named. */
    Optional<String> condition();

    /** Who was studied, as a noun phrase of the source; absent when not named. */
    Optional<String> population();

    /** Its groups, interventions first; empty when the source names none. */
    List<Arm> arms();

    /** Times of measurement from allocation, ISO-8601 ({@code P6M}) or in words, in the order of the text. */
    List<String> followUps();

    /** What was measured, as noun phrases of the source. */
    List<String> outcomes();

    /** Every place that speaks of it, in the order of the text. */
    List<Quote> quotes();

    /** Every source's own record of it; empty before linking. */
    List<StudyReport> reports();

    /** Ids of studies that may be this one but were not merged; empty when there are none. */
    List<String> possiblySame();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Study.id", id());
        Require.notBlank("Study.label", label());
        year().ifPresent(y -> Require.that(
                y >= 1500 && y <= 2999,
                "Study.year of " + Require.quoted(id()),
                y,
                "a year from 1500 to 2999",
                "write its four digits, or leave it out"));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Study read(ImmutableStudy value) {
        return value;
    }

    /** Builds a {@link Study}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableStudy.Builder {}
}
