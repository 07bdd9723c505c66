package io.github.evidencebrief.compare;

import java.util.List;
import java.util.stream.Stream;

/** The part of a word that its forms share: "vape", "vaping" and "vapers" have the root "vap". */
final class Roots {
    /** Endings that leave the meaning, the longest first. */
    private static final List<String> ENDINGS = List.of("ings", "ing", "ers", "ed", "er", "e", "s");

    private static final int SHORTEST = 3;

    private Roots() {}

    /** The root of one word; a term of several words is its own root. */
    static String of(String word) {
        if (word.indexOf(' ') >= 0) {
            return word;
        }
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> single(word.substring(0, word.length() - ending.length())))
                .orElse(word);
    }

    /** What somebody who is named by a deed does: "runner" is "running". */
    static Stream<String> deed(String word) {
        return word.endsWith("er") && word.length() > SHORTEST + 1
                ? Stream.of(word.substring(0, word.length() - 2) + "ing")
                : Stream.empty();
    }

    /** "Runn" is "run". */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
        return twice ? stem.substring(0, last) : stem;
    }
}
