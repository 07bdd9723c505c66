package io.github.evidencebrief.render;

/**
 * One table as comma-separated values.
 *
 * @param name what the table shows, in lower-case ASCII letters, digits and hyphens: the same for every edition, unlike
 *     that of any other table of the report, without the ending of a file
 * @param text the whole file, to be stored as UTF-8
 */
public record CsvFile(String name, String text) {}
