package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One source's record of a study, before it was linked.
 *
 * <p>Shows where sources differ on one study: {@link #sampleSize()} is this source's number, {@link
 * Study#sampleSize()} the one that was kept.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableStudyReport.class)
@EvidenceJson
public interface StudyReport {
    /** Id of the source. */
    String source();

    /** Id the study has in that source's own record. */
    String studyId();

    /** Number of people as this source reports it; absent when it does not. */
    Optional<Count> sampleSize();

    /** Why it was taken for the same study, one reason each; empty for the first. */
    List<String> reasons();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("StudyReport.source", source());
        Require.notBlank("StudyReport.studyId", studyId());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static StudyReport read(ImmutableStudyReport value) {
        return value;
    }

    /** Builds a {@link StudyReport}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableStudyReport.Builder {}
}
