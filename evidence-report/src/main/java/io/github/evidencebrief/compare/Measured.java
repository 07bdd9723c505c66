package io.github.evidencebrief.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names what a result is a result on where its outcome is a mere thing: "took fewer pills" tells of the use of pills, and
 * "scores on a test fell below the threshold for deafness" of deafness.
 */
public final class Measured {
    private static final List<String> VERBS = Cues.entries("use-verbs.txt");
    private static final List<String> AMOUNTS = Cues.entries("use-amounts.txt");
    private static final List<String> INSTRUMENTS = Cues.entries("instruments.txt");
    private static final List<String> LINKS = Cues.entries("instrument-links.txt");

    private Measured() {}

    /** The outcome in a name that tells what was measured; the same where it does, or where the words do not tell. */
    public static String name(String outcome, String words) {
        String text = Cues.plain(words);
        String plain = Cues.plain(outcome);
        if (isUse(plain, text)) {
            return "use of " + outcome;
        }
        return isInstrument(plain) ? behind(text).orElse(outcome) : outcome;
    }

    /** Whether the words tell that people took less or more of it. */
    private static boolean isUse(String outcome, String text) {
        return AMOUNTS.stream()
                .map(amount -> " " + amount + outcome)
                .filter(text::contains)
                .map(told -> text.substring(0, text.indexOf(told) + 1))
                .anyMatch(before -> VERBS.stream().anyMatch(verb -> before.endsWith(" " + verb + " ")));
    }

    private static boolean isInstrument(String outcome) {
        return List.of(outcome.strip().split(" ", -1)).stream().allMatch(INSTRUMENTS::contains);
    }

    /** The word behind the last link: "the cut-off for deafness". */
    private static Optional<String> behind(String text) {
        return LINKS.stream()
                .filter(link -> text.contains(" " + link + " "))
                .max(Comparator.comparing(link -> text.lastIndexOf(" " + link + " ")))
                .map(link -> text.substring(text.lastIndexOf(" " + link + " ") + link.length() + 2)
                        .strip())
                .map(rest -> rest.indexOf(' ') < 0 ? rest : rest.substring(0, rest.indexOf(' ')))
                .filter(word -> !word.isEmpty() && !INSTRUMENTS.contains(word));
    }
}
