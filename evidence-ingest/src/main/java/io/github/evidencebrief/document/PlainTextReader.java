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
        return DocumentAssembler.assemble(file, SourceFormat.TEXT, TextLayout.pieces(file.text()), Metadata.NONE);
    }
}
