package io.github.evidencebrief.render;

import java.util.List;

/** A finished PDF. */
public final class PdfFile {
    private final byte[] bytes;
    private final List<String> warnings;

    PdfFile(byte[] bytes, List<String> warnings) {
        this.bytes = bytes.clone();
        this.warnings = List.copyOf(warnings);
    }

    /** The content of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a reader of the PDF will miss, such as characters that no font has; empty when nothing. */
    public List<String> warnings() {
        return warnings;
    }
}
