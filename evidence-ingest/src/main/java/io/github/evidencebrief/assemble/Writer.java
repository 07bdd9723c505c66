package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.QuoteMarks;
import java.util.BitSet;
import java.util.Set;

/** Tells whether the writer of a text speaks in it: {@code I would rather you walked}. */
final class Writer {
    private static final Set<String> OWN = Set.of("i", "i'd", "i'm", "i've", "i'll");

    private Writer() {}

    /** Whether words outside quotation marks say "I". */
    static boolean speaks(Reading reading) {
        String text = QuoteMarks.doubled(reading.document().text());
        BitSet quoted = Quotation.open(reading, text);
        return reading.sentences().stream()
                .filter(sentence -> sentence.block().evidence() && !quoted.get(sentence.index()))
                .map(sentence -> sentence.span().in(text))
                .filter(words -> words.indexOf('"') < 0 && words.indexOf('\u201c') < 0)
                .anyMatch(words ->
                        Terms.words(words.replace('\u2019', '\'')).stream().anyMatch(OWN::contains));
    }
}
