package io.github.evidencebrief.document;

/**
 * The decoded characters of a file.
 *
 * @param file where it was found, and its id
 * @param text its characters, unchanged
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
record SourceText(SourceFile file, String text, String sha256) {}
