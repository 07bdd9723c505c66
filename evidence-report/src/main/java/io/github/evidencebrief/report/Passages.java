package io.github.evidencebrief.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes passages of texts and of values that carry quotes. */
final class Passages {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Passages() {}

    /** The paragraphs of a value: an empty line parts them, the lead opens the first, the notes follow the last. */
    static List<Passage> of(Object value, Footnotes notes) {
        if (value instanceof Statement statement && !statement.clauses().isEmpty()) {
            return List.of(joined(statement, notes));
        }
        List<String> paragraphs = paragraphs(text(value));
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            boolean last = at == paragraphs.size() - 1;
            List<NoteUse> uses = last ? notes.use(Quotes.behind(value)) : List.of();
            passages.add(new Passage(at == 0 ? lead(value) : "", paragraphs.get(at), link(value), uses));
        }
        return passages;
    }

    /** Statements one below the other; one alone as it is. */
    static Passage stacked(List<Statement> statements, Footnotes notes) {
        List<Passage> parts =
                statements.stream().map(statement -> joined(statement, notes)).toList();
        return parts.size() == 1 ? parts.get(0) : Passage.stacked(parts);
    }

    /** A statement, each part followed by its own notes. */
    private static Passage joined(Statement statement, Footnotes notes) {
        List<Passage> parts = new ArrayList<>();
        statement.parts().forEach(part -> parts.add(Passage.of("", part.text(), notes.use(part.quotes()))));
        return Passage.joined(statement.lead(), parts);
    }

    /** The words that open a value in bold; empty for none. */
    static String lead(Object value) {
        return value instanceof Statement statement ? statement.lead() : "";
    }

    /** The address that a value is, where following it runs nothing: http, https and mailto. */
    static Optional<URI> link(Object value) {
        return Optional.of(value)
                .filter(URI.class::isInstance)
                .map(URI.class::cast)
                .filter(address ->
                        SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)));
    }

    private static String text(Object value) {
        return PlainText.of(value, PlainText.AS_HELD)
                .orElseThrow(() -> new IllegalArgumentException("A section holds a "
                        + value.getClass().getSimpleName()
                        + ", which has no text; give it @Column accessors or turn it into a Statement"));
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        text.lines().forEach(line -> {
            if (line.isBlank()) {
                close(paragraph, paragraphs);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        });
        close(paragraph, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
