package io.github.evidencebrief.report;

/**
 * A paragraph of running text.
 *
 * @param passage what it says
 */
public record Paragraph(Passage passage) implements Block {}
