package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.stream.Stream;

/**
 * A result in two words: what was measured and which way it went.
 *
 * @param outcome the outcome in normal form
 * @param direction what it means for people
 */
record Told(String outcome, Direction direction) {
    /** One for every outcome that a finding names; none when it does not tell which way it went. */
    static Stream<Told> of(Finding f) {
        boolean open = f.direction() == Direction.UNCLEAR || f.direction() == Direction.MIXED;
        return open
                ? Stream.empty()
                : f.outcomes().stream()
                        .map(Vocabulary.standard()::phrase)
                        .filter(phrase -> !phrase.isEmpty() && !phrase.generic())
                        .map(phrase -> new Told(phrase.head(), f.direction()));
    }
}
