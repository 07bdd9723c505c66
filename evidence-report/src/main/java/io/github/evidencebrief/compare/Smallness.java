package io.github.evidencebrief.compare;

import java.util.List;

/** Finds the words by which a source calls a benefit small. */
public final class Smallness {
    private static final int MOST = 2;

    private static final List<String> WORDS = Cues.entries("small.txt");
    private static final List<String> THINGS = Cues.entries("small-things.txt");

    private Smallness() {}

    /** The words of size in a text that tells of a benefit, two at most, as listed; "a small trial" has none. */
    public static List<String> words(String text) {
        String plain = Cues.plain(text);
        return Fading.tellsOfGain(text)
                ? WORDS.stream().filter(word -> isIn(word, plain)).limit(MOST).toList()
                : List.of();
    }

    /** Whether the text is one of the words and no more. */
    public static boolean isWord(String text) {
        return WORDS.contains(Cues.plain(text).strip());
    }

    private static boolean isIn(String word, String plain) {
        for (int at = plain.indexOf(" " + word + " "); at >= 0; at = plain.indexOf(" " + word + " ", at + 1)) {
            String after = plain.substring(at + word.length() + 1);
            if (THINGS.stream().noneMatch(thing -> after.startsWith(" " + thing + " "))) {
                return true;
            }
        }
        return false;
    }
}
