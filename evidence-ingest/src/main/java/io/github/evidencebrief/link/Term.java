package io.github.evidencebrief.link;

import io.github.evidencebrief.phrase.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name or title as printed, equal to another when both have the same words with content in the same order.
 *
 * @param text the words as printed
 * @param words the words with content
 */
record Term(String text, List<String> words) {
    private static final Set<String> NOT_TELLING = Set.of("journal", "magazine", "of", "in", "on", "for", "with", "at");

    static Term of(String text) {
        return new Term(
                text,
                Vocabulary.standard().words(text).stream()
                        .filter(word -> !NOT_TELLING.contains(word))
                        .toList());
    }

    /** Share of the words of both that both have, from 0 to 1. */
    double likeness(Term other) {
        Set<String> all = new HashSet<>(words);
        all.addAll(other.words);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(Set.copyOf(other.words));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && words.equals(term.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
