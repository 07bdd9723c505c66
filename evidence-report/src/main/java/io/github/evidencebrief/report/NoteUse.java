package io.github.evidencebrief.report;

/**
 * A place that rests on a note.
 *
 * @param note number of the note, from 1
 * @param use which of the places that use the note this is, from 1
 */
public record NoteUse(int note, int use) {}
