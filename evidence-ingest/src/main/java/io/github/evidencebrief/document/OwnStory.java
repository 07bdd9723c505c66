package io.github.evidencebrief.document;

import java.util.List;
import java.util.Set;

/**
 * Tells whether a sentence says what once happened to the writer.
 *
 * <p>{@code I broke my wrist and could not write for weeks.}; not {@code I tell my patients to rest.}
 */
final class OwnStory {
    private static final Set<String> OWN = Set.of("i", "my", "me", "we", "our", "us", "i'd", "myself");
    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "could",
            "couldn't",
            "did",
            "didn't",
            "took",
            "got",
            "ran",
            "broke",
            "put",
            "lost",
            "went",
            "came",
            "woke",
            "felt",
            "slept",
            "bought",
            "thought",
            "knew",
            "gave",
            "ate",
            "drank",
            "saw",
            "fell",
            "spent",
            "swore",
            "hurt",
            "kept",
            "left",
            "grew",
            "rode",
            "swam",
            "tore",
            "began",
            "made",
            "used");

    /** Words of one person, by which most blocks are known to be nobody's story. */
    private static final Phrases<PlainWords> ONE =
            Phrases.of(List.of("my", "me", "i").stream().map(PlainWords::of).toList());

    private static final Set<String> NUMBERED = Set.of("phase", "type", "stage", "grade", "class", "part", "level");

    private OwnStory() {}

    /** Whether most of some sentences are in the first person and the past. */
    static boolean isTold(List<Told> sentences) {
        if (sentences.stream().noneMatch(told -> ONE.anyIn(told.unquoted()))) {
            return false;
        }
        long own = sentences.stream().filter(OwnStory::isOne).count();
        return own > 0 && 2 * own >= sentences.size() && sentences.stream().anyMatch(OwnStory::isOfOne);
    }

    /** Whether one person speaks, and not "we" of a team; "phase I" is nobody. */
    private static boolean isOfOne(Told told) {
        List<String> words = told.unquoted().list();
        return words.contains("my") || words.contains("me") || (words.indexOf("i") >= 0 && !isNumeral(words));
    }

    private static boolean isNumeral(List<String> words) {
        int at = words.indexOf("i");
        return at > 0 && NUMBERED.contains(words.get(at - 1));
    }

    private static boolean isOne(Told told) {
        List<String> words = told.unquoted().list();
        return words.stream().anyMatch(OWN::contains)
                && words.stream().anyMatch(word -> PAST.contains(word) || word.endsWith("ed"));
    }
}
