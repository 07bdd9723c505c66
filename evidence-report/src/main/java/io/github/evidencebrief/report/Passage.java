package io.github.evidencebrief.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Plain text and the notes it rests on.
 *
 * @param lead words that open it in bold; empty for none
 * @param text the words, without markup
 * @param link where the words lead to: an http, https or mailto address; absent for plain words
 * @param notes the notes in the order of their quotes; empty for none
 * @param clauses the parts of the text, each with its own notes, printed instead of the whole; empty for none
 * @param stacked whether the parts stand one below the other instead of in one line
 */
public record Passage(
        String lead, String text, Optional<URI> link, List<NoteUse> notes, List<Passage> clauses, boolean stacked) {
    /** Copies the lists, so that nobody changes them later. */
    public Passage {
        notes = List.copyOf(notes);
        clauses = List.copyOf(clauses);
    }

    /** Words in one part. */
    public Passage(String lead, String text, Optional<URI> link, List<NoteUse> notes) {
        this(lead, text, link, notes, List.of(), false);
    }

    /** Words in parts with a space between them. */
    static Passage joined(String lead, List<Passage> clauses) {
        return new Passage(lead, text(clauses, " "), Optional.empty(), notes(clauses), clauses, false);
    }

    /** Words in parts of which each has lines of its own. */
    static Passage stacked(List<Passage> parts) {
        return new Passage("", text(parts, "; "), Optional.empty(), notes(parts), parts, true);
    }

    private static String text(List<Passage> parts, String between) {
        return parts.stream().map(Passage::text).collect(Collectors.joining(between));
    }

    private static List<NoteUse> notes(List<Passage> parts) {
        return parts.stream().flatMap(each -> each.notes.stream()).toList();
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
