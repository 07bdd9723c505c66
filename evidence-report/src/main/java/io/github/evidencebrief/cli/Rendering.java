package io.github.evidencebrief.cli;

import java.util.List;

/** A brief in one format, finished. */
final class Rendering {
    private final Format format;
    private final byte[] bytes;
    private final List<String> warnings;

    Rendering(Format format, byte[] bytes, List<String> warnings) {
        this.format = format;
        this.bytes = bytes.clone();
        this.warnings = List.copyOf(warnings);
    }

    Format format() {
        return format;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What a reader of it will miss; empty when nothing. */
    List<String> warnings() {
        return warnings;
    }
}
