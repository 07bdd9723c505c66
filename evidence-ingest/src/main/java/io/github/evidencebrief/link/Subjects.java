package io.github.evidencebrief.link;

import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what was tested and what came of it. */
final class Subjects {
    private static final Set<String> INACTIVE = Set.of(
            "usual care", "placebo", "sham", "no treatment", "wait list", "control", "active treatment", "dummy");

    private static final List<String> ENDINGS = List.of("ing", "ed", "er", "e", "s");
    private static final int SHORTEST_STEM = 4;
    private static final int TOPIC = 2;
    private static final int SHORTEST_NAME = 3;

    private Subjects() {}

    /** Whether a word names what people get in the place of a treatment, whatever is tested. */
    static boolean isInactive(String word) {
        return INACTIVE.contains(word);
    }

    /** Whether a word may by itself name what was tested: neither a number nor a word of any study. */
    static boolean isName(String word) {
        return word.length() >= SHORTEST_NAME
                && Character.isLetter(word.charAt(0))
                && !isInactive(word)
                && !Vocabulary.standard().isPlain(word);
    }

    /** Whether both test one thing. */
    static boolean areOne(Traits a, Traits b) {
        return ContentClues.treatments(a, b).filter(Sign::isFor).isPresent();
    }

    /** Whether both test one thing, tell one result or speak of the same things, and of no outcome that it went two ways. */
    static boolean areAlike(Traits a, Traits b) {
        boolean alike = areOne(a, b) || a.told().stream().anyMatch(b.told()::contains) || isShared(a, b);
        return alike && !areOpposed(a, b);
    }

    /** Whether words that tell what a study is about stand in both, more than one. */
    static boolean isShared(Traits a, Traits b) {
        return shared(a, b).size() > 1;
    }

    /**
     * Whether their sources are about one thing, and the two tell of no outcome that it went two ways: they share two of the
     * treatment, the complaint, an outcome and other words, for one treatment is tried on many complaints.
     */
    static boolean areOfOneTopic(Traits a, Traits b) {
        Set<String> tested = Stream.of(a, b)
                .flatMap(traits -> traits.interventions().stream())
                .flatMap(phrase -> phrase.words().stream())
                .map(Subjects::stem)
                .collect(Collectors.toSet());
        long words = shared(a.topic(), b.topic()).stream()
                .filter(word -> !tested.contains(stem(word)))
                .count();
        long told = a.told().stream().filter(b.told()::contains).limit(1).count();
        return words + told + (areOne(a, b) ? 1 : 0) >= TOPIC && !areOpposed(a, b);
    }

    /** The words in both that tell what they are about, but for names of countries, in the order of letters. */
    static List<String> shared(Traits a, Traits b) {
        return shared(a.subjects(), b.subjects());
    }

    private static List<String> shared(Set<String> a, Set<String> b) {
        Set<String> stems = b.stream().map(Subjects::stem).collect(Collectors.toSet());
        return a.stream()
                .filter(word -> stems.contains(stem(word)))
                .filter(word -> Countries.in(capital(word)).isEmpty())
                .sorted()
                .toList();
    }

    /** The word without what an inflection adds: "drilled" and "drilling" tell of a drill. */
    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Whether they tell that one outcome went two ways, and of none that it went one way. */
    static boolean areOpposed(Traits a, Traits b) {
        Set<String> outcomes = a.told().stream().map(Told::outcome).collect(Collectors.toSet());
        return a.told().stream().noneMatch(b.told()::contains)
                && b.told().stream().map(Told::outcome).anyMatch(outcomes::contains);
    }
}
