package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.util.List;

/** Some words of a line, from the first to before the end; empty when both are the same. */
record Range(int from, int to) {
    boolean isEmpty() {
        return to <= from;
    }

    boolean holds(int word) {
        return word >= from && word < to;
    }

    /** The place of the words in the text. */
    Span span(List<Word> line) {
        return new Span(line.get(from).span().start(), line.get(to - 1).span().end());
    }
}
