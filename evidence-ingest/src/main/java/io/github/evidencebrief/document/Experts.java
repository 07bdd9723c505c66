package io.github.evidencebrief.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The sentences of a text that show an expert; they are looked for when somebody is first asked for. */
final class Experts {
    private final Supplier<List<Told>> told;
    private final StoryCues cues;

    private Optional<List<Told>> sentences = Optional.empty();

    /** The words of those sentences, so that a name that stands in none of them is told at once. */
    private final Set<String> words = new HashSet<>();

    /** Those among some sentences. */
    Experts(Supplier<List<Told>> told, StoryCues cues) {
        this.told = told;
        this.cues = cues;
    }

    /** Whether one of them names a person. */
    boolean include(Layperson person) {
        List<Told> shown = sentences();
        String name = PlainWords.of(person.surname()).first();
        return (words.contains(name) || words.contains(name + "'s"))
                && shown.stream().anyMatch(person::isIn);
    }

    private List<Told> sentences() {
        if (sentences.isEmpty()) {
            List<Told> shown = told.get().stream().filter(cues::showExpert).toList();
            shown.forEach(sentence -> words.addAll(sentence.words().list()));
            sentences = Optional.of(shown);
        }
        return sentences.get();
    }
}
