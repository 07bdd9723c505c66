package io.github.evidencebrief.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the words by which a source calls a benefit small. */
public final class Smallness {
    private static final int MOST = 2;

    private static final List<String> WORDS = Cues.entries("small.txt");
    private static final List<String> RESERVATIONS = Stream.of("weak.txt", "weak-evidence.txt")
            .flatMap(list -> Cues.entries(list).stream())
            .toList();
    private static final List<String> THINGS = Cues.entries("small-things.txt");
    private static final List<String> HIDING = Cues.entries("hiding.txt");

    private Smallness() {}

    /** The words of size in a text that tells of a benefit, two at most, as listed; "a small trial" has none, nor has "missed a small gain". */
    public static List<String> words(String text) {
        String plain = Cues.plain(text);
        return Fading.tellsOfGain(text)
                ? WORDS.stream().filter(word -> isIn(word, plain)).limit(MOST).toList()
                : List.of();
    }

    /** The first words of a text that make little of a benefit or of the evidence for it; absent for none. */
    public static Optional<String> reservation(String text) {
        String plain = Cues.plain(text);
        return RESERVATIONS.stream()
                .filter(words -> plain.contains(" " + words + " "))
                .min(Comparator.comparingInt(words -> plain.indexOf(" " + words + " ")));
    }

    /** Whether the text is one of the words and no more. */
    public static boolean isWord(String text) {
        return WORDS.contains(Cues.plain(text).strip());
    }

    private static boolean isIn(String word, String plain) {
        for (int at = plain.indexOf(" " + word + " "); at >= 0; at = plain.indexOf(" " + word + " ", at + 1)) {
            String after = plain.substring(at + word.length() + 1);
            String before = plain.substring(0, at);
            if (HIDING.stream().noneMatch(before::endsWith)
                    && THINGS.stream().noneMatch(thing -> after.startsWith(" " + thing + " "))) {
                return true;
            }
        }
        return false;
    }
}
