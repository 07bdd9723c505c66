package io.github.evidencebrief.report;

import java.util.List;

/**
 * Plain text and the notes it rests on.
 *
 * @param lead words that open it in bold; empty for none
 * @param text the words, without markup
 * @param notes the notes in the order of their quotes; empty for none
 */
public record Passage(String lead, String text, List<NoteUse> notes) {
    /** Copies the notes, so that nobody changes them later. */
    public Passage {
        notes = List.copyOf(notes);
    }

    /** Plain text that rests on no note. */
    public static Passage of(String text) {
        return new Passage("", text, List.of());
    }
}
