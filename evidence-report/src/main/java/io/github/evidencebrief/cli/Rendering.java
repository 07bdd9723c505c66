package io.github.evidencebrief.cli;

import java.util.List;

/** A file of a brief in one format, finished. */
final class Rendering {
    private final Format format;
    private final String part;
    private final byte[] bytes;
    private final List<String> warnings;

    /** The whole brief. */
    Rendering(Format format, byte[] bytes, List<String> warnings) {
        this(format, "", bytes, warnings);
    }

    /** A part of the brief, by the name it has in every edition. */
    Rendering(Format format, String part, byte[] bytes, List<String> warnings) {
        this.format = format;
        this.part = part;
        this.bytes = bytes.clone();
        this.warnings = List.copyOf(warnings);
    }

    Format format() {
        return format;
    }

    /** Name of the part of the brief that it holds; empty for the whole. */
    String part() {
        return part;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What a reader of it will miss; empty when nothing. */
    List<String> warnings() {
        return warnings;
    }
}
