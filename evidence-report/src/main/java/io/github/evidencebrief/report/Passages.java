package io.github.evidencebrief.report;

import java.util.List;

/** Makes passages of texts and of values that carry quotes. */
final class Passages {
    private Passages() {}

    /** The paragraphs of a value: lines parted by an empty line stand apart, the notes follow the last one. */
    static List<Passage> of(Object value, Footnotes notes) {
        String lead = value instanceof Statement statement ? statement.lead() : "";
        String text = PlainText.of(value, PlainText.AS_HELD)
                .orElseThrow(() -> new IllegalArgumentException("A section holds a "
                        + value.getClass().getSimpleName()
                        + ", which has no text; give it @Column accessors or turn it into a Statement"));
        List<NoteUse> uses = notes.use(Quotes.behind(value));
        return text.isBlank() ? List.of() : List.of(new Passage(lead, text, uses));
    }
}
