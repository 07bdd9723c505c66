package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns the values of a section into what stands below its heading. */
interface BodySpec {
    /** What stands below a heading. */
    record Body(List<Block> blocks, List<SectionContent> sections) {
        boolean isEmpty() {
            return blocks.isEmpty() && sections.isEmpty();
        }
    }

    /**
     * Fills the body.
     *
     * @param title heading of the section
     * @param values the present values of the section, empty for none
     * @param many whether the values came in a collection
     */
    Body fill(String title, List<Object> values, boolean many, Footnotes notes);

    /** Texts become paragraphs, or bullet points where they came in a collection; figures stay figures. */
    static BodySpec plain() {
        return (title, values, many, notes) -> {
            List<Block> blocks = new ArrayList<>();
            List<Passage> items = new ArrayList<>();
            for (Object value : values) {
                if (value instanceof Figure figure) {
                    blocks.addAll(figure.rows().isEmpty() ? List.of() : List.of(figure));
                } else {
                    items.addAll(Passages.of(value, notes));
                }
            }
            blocks.addAll(0, many ? bullets(items) : paragraphs(items));
            return new Body(blocks, List.of());
        };
    }

    private static List<Block> bullets(List<Passage> items) {
        return items.isEmpty() ? List.of() : List.of(new Bullets(items));
    }

    private static List<Block> paragraphs(List<Passage> items) {
        return items.stream().<Block>map(Paragraph::new).toList();
    }

    /** Rows become a table. */
    @SuppressWarnings("unchecked")
    static <R> BodySpec table(TableSpec<R> table) {
        return (title, values, many, notes) -> values.isEmpty()
                ? new Body(List.of(), List.of())
                : new Body(rows(title, table, (Collection<R>) values, notes), List.of());
    }

    private static <R> List<Block> rows(String title, TableSpec<R> table, Collection<R> values, Footnotes notes) {
        List<Block> blocks = new ArrayList<>(List.of(table.fill(title, values, notes)));
        List<String> silent = table.silent(values);
        if (!silent.isEmpty()) {
            blocks.add(new Paragraph(Passage.of("In every row: " + String.join("; ", silent) + ".")));
        }
        return blocks;
    }

    /** Each value becomes subsections; where a title is known, below a heading of its own. */
    @SuppressWarnings("unchecked")
    static <N> BodySpec nested(Optional<Function<N, String>> heading, List<SectionSpec<N>> children) {
        return (title, values, many, notes) -> {
            List<Block> blocks = new ArrayList<>();
            List<SectionContent> sections = new ArrayList<>();
            for (Object value : values) {
                N nested = (N) value;
                List<Block> proof = proof(nested, notes);
                List<SectionContent> filled = children.stream()
                        .flatMap(child -> child.fill(nested, notes).stream())
                        .toList();
                if (heading.isPresent()) {
                    sections.add(new SectionContent(heading.get().apply(nested), false, proof, filled));
                } else {
                    blocks.addAll(proof);
                    sections.addAll(filled);
                }
            }
            return new Body(blocks, sections);
        };
    }

    /** The notes of a value that has no words of its own. */
    private static List<Block> proof(Object value, Footnotes notes) {
        List<NoteUse> uses = notes.use(Quotes.behind(value));
        return uses.isEmpty() ? List.of() : List.of(new Paragraph(Passage.of("", "Rests on", uses)));
    }
}
