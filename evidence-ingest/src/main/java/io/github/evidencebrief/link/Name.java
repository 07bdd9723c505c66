package io.github.evidencebrief.link;

import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of a body in comparable form.
 *
 * @param words its words with content
 * @param initials its capital letters, lower case: {@code who} for World Health Organization, and for WHO
 * @param oneWord whether it is printed as one word
 */
record Name(Set<String> words, String initials, boolean oneWord) {
    static Name of(String text) {
        return new Name(
                Set.copyOf(Vocabulary.standard().words(text)),
                initials(text),
                text.strip().indexOf(' ') < 0);
    }

    /** Whether both name one body: one name holds the other, or is its initials. */
    boolean mayBe(Name other) {
        return holds(other) || other.holds(this) || abbreviates(other) || other.abbreviates(this);
    }

    private boolean holds(Name other) {
        return !other.words.isEmpty()
                && words.containsAll(other.words)
                && (other.words.size() > 1 || words.size() == 1);
    }

    private boolean abbreviates(Name other) {
        return oneWord && !other.oneWord && initials.length() > 1 && initials.equals(other.initials);
    }

    private static String initials(String text) {
        List<String> words =
                Arrays.stream(text.split("[ -]", -1)).filter(w -> !w.isEmpty()).toList();
        if (words.size() == 1) {
            return words.get(0).toLowerCase(Locale.ROOT);
        }
        return words.stream()
                .filter(w -> Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
