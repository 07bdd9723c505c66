package io.github.evidencebrief.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase in normal form: lower case, singular, one word for every synonym, words without content left out.
 *
 * @param words the words with content, in the order of the phrase; a synonym of several words counts as one
 * @param head the word that names the thing; empty when the phrase has no words
 * @param kinds the head with everything it is a kind of, nearest first
 * @param family the most general kind that still names something in particular; the head when there is none
 * @param generic whether the phrase names nothing in particular ("the treatment", "benefits")
 */
public record Phrase(List<String> words, String head, List<String> kinds, String family, boolean generic) {
    /** Copies the lists. */
    public Phrase {
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
    }

    /** Whether the phrase has no word with content. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both name the same thing or one names a kind of the other. */
    public boolean sharesHead(Phrase other) {
        return !isEmpty() && !other.isEmpty() && (kinds.contains(other.head) || other.kinds.contains(head));
    }

    /** Whether both have the same words, in any order. */
    public boolean sameAs(Phrase other) {
        boolean near = !isEmpty() && other.words.contains(words.get(0));
        return near && (words.equals(other.words) || Set.copyOf(words).equals(Set.copyOf(other.words)));
    }

    /** Whether everything the other phrase names is also named by this one: "massage" covers "Thai massage". */
    public boolean covers(Phrase other) {
        return !isEmpty() && other.kinds.contains(head) && other.wordsAndKinds().containsAll(words);
    }

    private Set<String> wordsAndKinds() {
        Set<String> all = new HashSet<>(words);
        all.addAll(kinds);
        return all;
    }
}
