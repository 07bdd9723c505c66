package io.github.evidencebrief.document;

import io.github.evidencebrief.model.SourceFormat;
import java.util.Set;

/** Reads plain text, whose structure is its layout. */
final class PlainTextReader implements DocumentReader {
    @Override
    public Set<String> endings() {
        return Set.of(".txt", ".text");
    }

    @Override
    public Document read(SourceText file) {
        PlainWords words = PlainWords.of(file.text());
        Article article = new Article(words, TextLayout.pieces(words));
        return DocumentAssembler.assemble(file, SourceFormat.TEXT, article, Metadata.NONE);
    }
}
