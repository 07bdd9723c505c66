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
        PlainWords words = PlainWords.of(file.text());
        List<Piece> pieces = new ArrayList<>(front.pieces(words));
        pieces.addAll(MarkdownLayout.pieces(words, front.end()));
        return DocumentAssembler.assemble(file, SourceFormat.MARKDOWN, new Article(words, pieces), front.metadata());
    }
}
