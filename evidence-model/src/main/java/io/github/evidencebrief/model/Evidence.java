package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one source says, or all sources together once they are linked; the root of the JSON.
 *
 * <p>Lists keep the order of the sources' ids and, within a source, of its text.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableEvidence.class)
@EvidenceJson
public interface Evidence {
    /** Version of the JSON names. */
    String SCHEMA_VERSION = "1";

    /** Version of these names; {@value #SCHEMA_VERSION} for this jar. */
    @Value.Default
    default String schemaVersion() {
        return SCHEMA_VERSION;
    }

    /** What was read. */
    List<Source> sources();

    /** The studies, each once. */
    List<Study> studies();

    /** The findings. */
    List<Finding> findings();

    /** The recommendations. */
    List<Recommendation> recommendations();

    /** The safety statements. */
    List<Safety> safety();

    /** The limitations. */
    List<Limitation> limitations();

    /** What to know of the illness and of having the treatment before acting; empty too where an older version wrote it. */
    List<Precaution> precautions();

    /** What was set aside as no evidence: navigation, adverts, teasers, bylines, patient stories; empty after linking. */
    List<SetAside> boilerplate();

    /** What the sources say of each other's claims; absent before linking. */
    Optional<Comparison> comparison();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Evidence read(ImmutableEvidence value) {
        return value;
    }

    /** Builds a {@link Evidence}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableEvidence.Builder {}
}
