package io.github.evidencebrief.report;

/**
 * A line of the block below the title.
 *
 * @param label words before the text; empty for none
 * @param text what the line says
 */
public record EditionLine(String label, Passage text) {}
