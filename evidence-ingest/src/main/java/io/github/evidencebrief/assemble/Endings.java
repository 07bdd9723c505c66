package io.github.evidencebrief.assemble;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ends of words that tell what a word names, each looked for only in words with its last two letters. */
final class Endings {
    /** Fewest letters before an ending: "otitis" has two. */
    private static final int STEM = 2;

    private final Map<Integer, Set<String>> byLastLetters = new HashMap<>();

    /** The endings, each of two letters at least. */
    Endings(Collection<String> endings) {
        endings.forEach(ending -> byLastLetters
                .computeIfAbsent(lastLetters(ending), key -> new HashSet<>())
                .add(ending));
    }

    private static int lastLetters(String word) {
        return word.charAt(word.length() - 2) << Character.SIZE | word.charAt(word.length() - 1);
    }

    /** Whether a word ends so. */
    boolean end(String word) {
        if (word.length() < 2 * STEM) {
            return false;
        }
        for (String ending : byLastLetters.getOrDefault(lastLetters(word), Set.of())) {
            if (word.endsWith(ending) && word.length() >= ending.length() + STEM) {
                return true;
            }
        }
        return false;
    }
}
