package io.github.evidencebrief.render;

import io.github.evidencebrief.report.NoteUse;
import java.util.List;

/** Writes the numbers of notes: three or more in a row as a range, each number still a place to come back to. */
final class References {
    private static final int SHORTEST_RANGE = 3;

    private References() {}

    /** Spaces stand between the references, so that a long row of them wraps. */
    static void write(List<NoteUse> uses, Tag into) {
        for (int at = 0; at < uses.size(); ) {
            int to = at + first(uses.subList(at, uses.size()));
            into.text(at == 0 ? "" : " ");
            writeRange(uses.subList(at, to), into);
            at = to;
        }
    }

    /** The notes that stay with the word before them: all where they are few references, else those of the first. */
    static int kept(List<NoteUse> uses, int most) {
        return count(uses) <= most ? uses.size() : first(uses);
    }

    /** How many references the notes are written as. */
    static int count(List<NoteUse> uses) {
        int references = 0;
        for (int at = 0; at < uses.size(); references++) {
            at += first(uses.subList(at, uses.size()));
        }
        return references;
    }

    /** How many of the notes the first reference stands for; none for none. */
    private static int first(List<NoteUse> uses) {
        int end = Math.min(1, uses.size());
        while (end < uses.size() && uses.get(end).note() == uses.get(end - 1).note() + 1) {
            end++;
        }
        return end < SHORTEST_RANGE ? Math.min(1, uses.size()) : end;
    }

    /** The later places of a range stand around its number, for the links back. */
    private static void writeRange(List<NoteUse> uses, Tag into) {
        Tag place = into;
        for (NoteUse use : uses.subList(1, uses.size())) {
            place = place.add("span").with("id", Anchors.use(use.note(), use.use()));
        }
        int first = uses.get(0).note();
        int last = uses.get(uses.size() - 1).note();
        place.add("a")
                .with("id", Anchors.use(first, uses.get(0).use()))
                .with("href", "#" + Anchors.note(first))
                .with("title", first == last ? "To quote " + first : "To quotes " + first + " to " + last)
                .text(first == last ? "[" + first + "]" : "[" + first + "\u2013" + last + "]");
    }
}
