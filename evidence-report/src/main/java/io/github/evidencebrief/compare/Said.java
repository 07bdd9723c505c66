package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something a source says, in comparable form.
 *
 * @param <T> the kind of record
 * @param item the record
 * @param ref its id
 * @param source id of the source
 * @param study id of the study it comes from
 * @param quotes its words, the clearest first
 * @param about the interventions it is about
 * @param topics what these are, in the most general terms that the sources use
 */
record Said<T>(
        T item,
        String ref,
        String source,
        Optional<String> study,
        List<Quote> quotes,
        List<Phrase> about,
        Set<String> topics) {
    /** A place that speaks of a study. */
    static Said<Study> of(Study study, Quote quote) {
        return new Said<>(
                study, study.id(), quote.source(), Optional.of(study.id()), List.of(quote), List.of(), Set.of());
    }

    /** The clearest words. */
    String words() {
        return quotes.get(0).exact();
    }

    boolean isAbout(String topic) {
        return topics.contains(topic);
    }
}
