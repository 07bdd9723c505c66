package io.github.evidencebrief.render;

import java.nio.charset.StandardCharsets;

/**
 * One table as comma-separated values.
 *
 * @param name what the table shows, in lower-case ASCII letters, digits and hyphens: the same for every edition, unlike
 *     that of any other table of the report, without the ending of a file
 * @param text the whole file
 */
public record CsvFile(String name, String text) {
    /** The file in UTF-8 after a byte order mark, without which spreadsheets take it for an older encoding. */
    public byte[] bytes() {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
