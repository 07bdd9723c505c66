package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.AsideReason;
import io.github.evidencebrief.document.QuoteMarks;
import io.github.evidencebrief.document.Span;
import java.util.BitSet;
import java.util.Optional;

/** Tells where the writer of a text speaks in it: {@code I would rather you walked}; a question is the reader's. */
final class Writer {
    private final BitSet speaking = new BitSet();
    private final boolean telling;

    Writer(Reading reading, TermSet selves) {
        String text = QuoteMarks.doubled(reading.document().text());
        BitSet quoted = Quotation.open(reading, text);
        reading.sentences().stream()
                .filter(sentence -> sentence.block().evidence() && !quoted.get(sentence.index()))
                .filter(sentence -> isOwn(text, sentence.span(), selves))
                .forEach(sentence -> speaking.set(sentence.index()));
        this.telling = reading.document().blocks().stream()
                .filter(block -> block.reason().equals(Optional.of(AsideReason.ANECDOTE)))
                .anyMatch(block -> isOwn(reading.document().text(), new Span(block.start(), block.end()), selves));
    }

    private static boolean isOwn(String text, Span told, TermSet selves) {
        return selves.isIn(text, told) && text.charAt(told.end() - 1) != '?' && !Quotation.isIn(told.in(text));
    }

    /** Whether words outside quotation marks say "I", or tell what the writer lived through. */
    boolean speaks() {
        return telling || !speaking.isEmpty();
    }

    /** Whether they do so in a sentence. */
    boolean speaksIn(Sentence sentence) {
        return speaking.get(sentence.index());
    }
}
