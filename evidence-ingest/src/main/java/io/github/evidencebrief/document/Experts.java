package io.github.evidencebrief.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences of a text that show an expert.
 *
 * @param words their words, so that a name that stands in none of them is told at once
 */
record Experts(List<Told> sentences, Set<String> words) {
    static Experts in(List<Told> told, StoryCues cues) {
        List<Told> sentences =
                told.stream().filter(sentence -> cues.showExpert(sentence)).toList();
        Set<String> words = new HashSet<>();
        sentences.forEach(sentence -> words.addAll(sentence.words().list()));
        return new Experts(sentences, words);
    }

    /** Whether one of them names a person. */
    boolean include(Layperson person) {
        String name = PlainWords.of(person.surname()).first();
        return (words.contains(name) || words.contains(name + "'s"))
                && sentences.stream().anyMatch(person::isIn);
    }
}
