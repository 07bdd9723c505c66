package io.github.evidencebrief.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line below the title that reads from the root of the report. */
record EditionSpec<T>(String label, Function<? super T, ?> value) {
    List<EditionLine> fill(T root, Footnotes notes) {
        List<Passage> parts = Values.all(value.apply(root)).stream()
                .flatMap(part -> Passages.of(part, notes).stream())
                .toList();
        return parts.isEmpty() ? List.of() : List.of(new EditionLine(label, joined(parts)));
    }

    private static Passage joined(List<Passage> parts) {
        String text = parts.stream().map(Passage::text).collect(Collectors.joining("; "));
        return Passage.of(
                "", text, parts.stream().flatMap(part -> part.notes().stream()).toList());
    }
}
