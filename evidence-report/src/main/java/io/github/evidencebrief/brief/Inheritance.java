package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.List;

/** Knows the conditions of the studies: a condition is no outcome of a result whose own words do not name it. */
final class Inheritance {
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final List<Phrase> conditions;

    Inheritance(Collection<Study> studies) {
        conditions = studies.stream()
                .flatMap(study -> study.condition().stream())
                .distinct()
                .map(vocabulary::phrase)
                .toList();
    }

    /** Whether an outcome is a condition and nothing else, taken from somewhere outside the quotes. */
    boolean isAll(String outcome, Collection<Quote> quotes) {
        Phrase phrase = vocabulary.phrase(outcome);
        return conditions.stream().anyMatch(phrase::sameAs) && quotes.stream().noneMatch(quote -> names(quote, phrase));
    }

    private boolean names(Quote quote, Phrase outcome) {
        return vocabulary.words(quote.exact()).stream()
                .anyMatch(word -> vocabulary.phrase(word).sharesHead(outcome));
    }
}
