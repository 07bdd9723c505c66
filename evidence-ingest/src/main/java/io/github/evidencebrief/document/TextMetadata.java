package io.github.evidencebrief.document;

import java.util.List;
import java.util.Optional;

/** Gathers what the blocks of a text say about it: its title, and bylines and datelines of its own. */
final class TextMetadata {
    private TextMetadata() {}

    static Metadata of(Article article) {
        return new Metadata(
                article.title().map(article::words).map(HeadingWords::of),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
