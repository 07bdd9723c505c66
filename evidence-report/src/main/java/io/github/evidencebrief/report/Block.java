package io.github.evidencebrief.report;

/** A piece of a section's content. */
public sealed interface Block permits Paragraph, Bullets, Table, Figure {}
