package io.github.evidencebrief.document;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceFormat;
import io.github.evidencebrief.model.SourceKind;
import java.util.List;
import java.util.Set;

/** Reads Markdown with or without YAML front matter. */
final class MarkdownReader implements DocumentReader {
    @Override
    public Set<String> endings() {
        return Set.of(".md", ".markdown");
    }

    @Override
    public Document read(SourceText file) {
        List<Block> blocks = TextLayout.blocks(file.text());
        return new Document(source(file), file.text(), blocks);
    }

    private static Source source(SourceText file) {
        return Source.builder()
                .id(file.file().id())
                .title(file.file().id())
                .kind(SourceKind.NOTE)
                .format(SourceFormat.MARKDOWN)
                .language("en")
                .path(file.file().path())
                .sha256(file.sha256())
                .build();
    }
}
