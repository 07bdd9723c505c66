package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what kinds of text the sources are. */
final class SourceKinds {
    private final Map<SourceKind, List<String>> byKind = new EnumMap<>(SourceKind.class);

    SourceKinds(Collection<Source> sources) {
        sources.forEach(source -> byKind.computeIfAbsent(source.kind(), unseen -> new ArrayList<>())
                .add(source.id()));
    }

    /** {@code  (all notes about other texts)} or {@code  (two lay articles and one guideline)}. */
    String words() {
        List<String> parts = new ArrayList<>();
        byKind.forEach((kind, ids) ->
                parts.add(byKind.size() > 1 ? Tally.of(ids.size(), one(kind), many(kind)) : alone(kind, ids.size())));
        return parts.isEmpty() ? "" : " (" + Listing.and(parts) + ")";
    }

    /** The kind that all sources are of. */
    private static String alone(SourceKind kind, int number) {
        return number == 1 ? one(kind) : "all " + many(kind);
    }

    /** What a reader of quotes from notes has to know; absent where no source is a note. */
    Optional<String> notes(EvidenceIndex index) {
        return Optional.ofNullable(byKind.get(SourceKind.NOTE))
                .map(ids -> Ranges.of(index.labels(ids))
                        + (ids.size() == 1
                                ? " is a note about another text: its quotes are the words of the note."
                                : " are notes about other texts: their quotes are the words of the notes."));
    }

    private static String one(SourceKind kind) {
        return switch (kind) {
            case NOTE -> "note about another text";
            case OTHER -> "text of unknown kind";
            case LAY_ARTICLE, PRESS_RELEASE, TRIAL_REPORT, REVIEW, GUIDELINE, ABSTRACT, REFERENCE -> kind.words();
        };
    }

    private static String many(SourceKind kind) {
        return switch (kind) {
            case NOTE -> "notes about other texts";
            case OTHER -> "texts of unknown kind";
            case LAY_ARTICLE, PRESS_RELEASE, TRIAL_REPORT, REVIEW, GUIDELINE, ABSTRACT, REFERENCE -> kind.words() + "s";
        };
    }
}
