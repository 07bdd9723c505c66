package io.github.evidencebrief.brief;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a brief cannot know from its evidence. */
@Value.Immutable
public interface BriefOptions {
    /** The title to print; absent for the question that follows from the sources. */
    Optional<String> title();

    /** Name and version of the program and its rules, as they are printed; absent when not known. */
    Optional<String> madeBy();

    /** Who has read the brief against its sources; absent when nobody has. */
    Optional<String> reviewedBy();

    /** What changed since the last edition, one sentence each; empty when nothing did. */
    List<String> changes();

    /** Files that could not be read, each with the reason, in the order of their paths; empty when all were read. */
    List<String> unread();

    /** Names of the files that were not read, in the same order, for page 1. */
    List<String> unreadNames();

    /** Ids of sources of which only a part was at hand: their text goes on, or began, on another page. */
    List<String> partial();

    /** Whether there was an edition before this one. */
    @Value.Default
    default boolean firstEdition() {
        return changes().isEmpty();
    }

    /** The options of a first edition. */
    static BriefOptions standard() {
        return builder().build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BriefOptions}. */
    class Builder extends ImmutableBriefOptions.Builder {}
}
