package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what a sentence calls something as good as: "as strong as exercise". */
final class SpokenRival {
    private static final Cues NOT_EQUAL = Cues.read("not-equal.txt");
    private static final Vocabulary WORDS = Vocabulary.standard();

    /** A rival is named within so many words. */
    private static final int REACH = 7;

    private SpokenRival() {}

    /** What stands after "as good as", up to the end of the clause; empty where nothing is called equal. */
    static Optional<Phrase> in(String text) {
        return clauses(text).stream().flatMap(clause -> after(clause).stream()).findFirst();
    }

    private static List<String> clauses(String text) {
        return List.of(text.split("[,.;:!?()\"\u201c\u201d\u2013\u2014]", -1));
    }

    private static Optional<Phrase> after(String clause) {
        List<String> words = List.of(Cues.plain(clause).trim().split(" ", -1));
        return IntStream.range(0, words.size() - 2)
                .filter(i -> words.get(i).equals("as") && words.get(i + 2).equals("as"))
                .filter(i -> !NOT_EQUAL.has(words.get(i + 1)))
                .mapToObj(i -> rival(words.subList(i + 3, Math.min(words.size(), i + 3 + REACH))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A noun phrase as it stands, or the last thing named where a pronoun leads to it. */
    private static Optional<Phrase> rival(List<String> words) {
        List<String> telling = WORDS.words(String.join(" ", words));
        boolean named = !words.isEmpty() && !WORDS.words(words.get(0)).isEmpty();
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(Topics.phrase(named ? String.join(" ", words) : telling.get(telling.size() - 1)))
                        .filter(Topics::tells);
    }
}
