package io.github.evidencebrief.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a brief can be written as. */
enum Format {
    /** Tagged, archival PDF with the evidence attached. */
    PDF,
    /** One file for a browser. */
    HTML,
    /** The linked evidence without the brief. */
    JSON,
    /** Each table of the brief as comma-separated values, one file a table. */
    CSV;

    /** The ending of its files, with the dot. */
    String ending() {
        return "." + this;
    }

    /** The format a file name asks for by its ending; absent when it asks for none. */
    static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
