package io.github.evidencebrief.document;

import io.github.evidencebrief.model.SourceKind;
import java.util.List;
import java.util.Optional;

/**
 * What a text says about itself; absent where it is silent.
 *
 * @param published {@code 2017}, {@code 2017-10} or {@code 2017-10-03}
 * @param original name of the file a note was made from
 */
record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        List<String> authors,
        Optional<String> published,
        Optional<String> uri,
        Optional<String> original,
        Optional<SourceKind> kind) {
    static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This, and what another one says where this one is silent. */
    Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                publisher.or(other::publisher),
                authors.isEmpty() ? other.authors : authors,
                published.or(other::published),
                uri.or(other::uri),
                original.or(other::original),
                kind.or(other::kind));
    }
}
