package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of a stretch of text in one pass. */
public final class Sentences {
    private Sentences() {}

    /** The sentences of a block of a document, in text order, without the white space around them. */
    public static List<Span> of(Document document, Block block) {
        return of(document.text(), block.start(), block.end());
    }

    /** The sentences of {@code text} from {@code start} to {@code end}; together they hold every word. */
    public static List<Span> of(String text, int start, int end) {
        List<Span> sentences = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && (i + 1 == end || Space.is(text.charAt(i + 1)))) {
                add(sentences, Span.trimmed(text, from, i + 1));
                from = i + 1;
            }
        }
        add(sentences, Span.trimmed(text, from, end));
        return sentences;
    }

    private static void add(List<Span> sentences, Span span) {
        if (span.length() > 0) {
            sentences.add(span);
        }
    }
}
