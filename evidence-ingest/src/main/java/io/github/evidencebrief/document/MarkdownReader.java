package io.github.evidencebrief.document;

import io.github.evidencebrief.model.SourceFormat;
import java.util.ArrayList;
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
        FrontMatter front = FrontMatter.of(file);
        List<Piece> pieces = new ArrayList<>(front.pieces(file.text()));
        pieces.addAll(MarkdownLayout.pieces(file.text(), front.end()));
        return DocumentAssembler.assemble(file, SourceFormat.MARKDOWN, pieces, front.metadata());
    }
}
