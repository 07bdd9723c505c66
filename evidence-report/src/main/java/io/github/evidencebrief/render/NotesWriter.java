package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Note;
import io.github.evidencebrief.report.QuotedWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the appendix of quotes, each with links back to the places that rest on it. */
final class NotesWriter {
    /** Of more sources than these the key has file names alone; the titles stand in the list of sources. */
    private static final int MOST_TITLED = 8;

    private final Medium medium;
    private final PageWriter pages;
    private final ListWriter lists;

    NotesWriter(Medium medium, PageWriter pages, ListWriter lists) {
        this.medium = medium;
        this.pages = pages;
        this.lists = lists;
    }

    void write(List<Note> notes, Heading heading, Tag main) {
        Tag section = main.add("section").with("class", "quotes");
        section.add("h2").with("id", heading.id()).text(heading.title());
        section.add("p").text("The exact words of the sources behind the numbered statements." + key(notes));
        Tag list = lists.numbered(pages.folded(section, notes.size() == 1 ? "1 quote" : notes.size() + " quotes"));
        notes.forEach(note -> writeNote(note, list));
    }

    /** The last word stays with the first link back, which says nothing alone on a line. */
    private void writeNote(Note note, Tag list) {
        Tag item = lists.item(note.number(), Anchors.note(note.number()), list);
        item.add("span").with("class", "exact").text(QuotedWords.of(note.exact()));
        item.text(" ");
        String origin = origin(note);
        int last = PageWriter.lastWord(origin);
        item.add("span").with("class", "origin").text(origin.substring(0, last));
        Tag kept = item.add("span").with("class", "kept");
        kept.add("span").with("class", "origin").text(origin.substring(last));
        int links = medium == Medium.PAPER ? 1 : note.uses();
        for (int use = 1; use <= links; use++) {
            writeBackLink(note, use, links, (use == 1 ? kept : item).text(" "));
        }
    }

    /** What the short names of the sources stand for; empty when the report does not list its sources. */
    private static String key(List<Note> notes) {
        Map<String, String> names =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        notes.forEach(note -> note.sourceName().ifPresent(name -> names.put(name, name + " is " + title(note))));
        if (names.size() > MOST_TITLED) {
            notes.forEach(note -> note.sourceName().ifPresent(name -> names.put(name, name + " is " + note.source())));
        }
        return names.isEmpty() ? "" : " " + String.join("; ", names.values()) + ".";
    }

    private static String title(Note note) {
        return note.sourceTitle()
                .filter(words -> !words.equals(note.source()))
                .map(words -> words + " (" + note.source() + ")")
                .orElse(note.source());
    }

    private static String origin(Note note) {
        return note.sourceName().orElse(title(note))
                + note.section()
                        .map(section -> ", under \u201c" + section + "\u201d")
                        .orElse("") + ".";
    }

    private static void writeBackLink(Note note, int use, int links, Tag item) {
        String place = links == 1 ? "" : ", place " + use + " of " + links;
        item.add("a")
                .with("class", "back")
                .with("href", "#" + Anchors.use(note.number(), use))
                .with("title", "Back to the statement that rests on quote " + note.number() + place)
                .text(links == 1 ? "\u2191" : "\u2191\u00a0" + use);
    }
}
