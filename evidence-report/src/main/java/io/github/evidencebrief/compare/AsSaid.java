package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds words in a text as the text writes them: those beside each other stay one phrase. */
final class AsSaid {
    private static final int MOST_PHRASES = 2;
    private static final Vocabulary WORDS = Vocabulary.standard();

    private final String text;
    private final Predicate<String> wanted;
    private final Set<String> phrases = new LinkedHashSet<>();

    private AsSaid(String text, Predicate<String> wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /**
     * The first phrases of a text, in a list as people say it.
     *
     * @param wanted tells of a word in normal form whether it is looked for
     * @return "kidney stones and falls"; empty when the text has none of the words
     */
    static String in(String text, Predicate<String> wanted) {
        AsSaid said = new AsSaid(text, wanted);
        said.read();
        return Questions.listed(
                List.copyOf(said.phrases).subList(0, Math.min(MOST_PHRASES, said.phrases.size())), "and");
    }

    private void read() {
        List<String> phrase = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}'\u2019-]", -1)) {
            if (isWanted(word)) {
                phrase.add(word);
            } else {
                close(phrase);
            }
        }
        close(phrase);
    }

    private boolean isWanted(String word) {
        return WORDS.words(word).stream().anyMatch(wanted);
    }

    private void close(List<String> phrase) {
        if (!phrase.isEmpty()) {
            phrases.add(String.join(" ", phrase));
            phrase.clear();
        }
    }
}
