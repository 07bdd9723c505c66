package io.github.evidencebrief.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Plain text and the notes it rests on.
 *
 * @param lead words that open it in bold; empty for none
 * @param text the words, without markup
 * @param link where the words lead to: an http, https or mailto address; absent for plain words
 * @param notes the notes in the order of their quotes; empty for none
 */
public record Passage(String lead, String text, Optional<URI> link, List<NoteUse> notes) {
    /** Copies the notes, so that nobody changes them later. */
    public Passage {
        notes = List.copyOf(notes);
    }

    /** Words that lead nowhere. */
    static Passage of(String lead, String text, List<NoteUse> notes) {
        return new Passage(lead, text, Optional.empty(), notes);
    }

    /** Plain text that rests on no note. */
    public static Passage of(String text) {
        return of("", text, List.of());
    }
}
