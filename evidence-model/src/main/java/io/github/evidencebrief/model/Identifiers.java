package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Registered numbers of a study or of its report, as printed; two studies with different numbers are never the same.
 *
 * <p>A number that is not printed is absent; none is looked up.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableIdentifiers.class)
@EvidenceJson
public interface Identifiers {
    /** Digital object identifier, lower case, without a resolver in front; absent when not printed. */
    Optional<String> doi();

    /** PubMed number; absent when not printed. */
    Optional<String> pmid();

    /** PubMed Central number with its {@code PMC}; absent when not printed. */
    Optional<String> pmcid();

    /** Number in a trial registry, for example {@code NCT01234567}; absent when not printed. */
    Optional<String> registry();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Identifiers read(ImmutableIdentifiers value) {
        return value;
    }

    /** Builds a {@link Identifiers}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableIdentifiers.Builder {}
}
