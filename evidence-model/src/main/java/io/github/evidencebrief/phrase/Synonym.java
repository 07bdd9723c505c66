package io.github.evidencebrief.phrase;

import java.util.List;

/**
 * A term of one or more words and the one word that stands for it.
 *
 * @param words its words, all of them known
 * @param preferred what stands for it
 */
record Synonym(List<Word> words, Word preferred) {
    /** Whether the words of a text go on with this term; the first word is known to be the same. */
    boolean isAt(List<Word> text, int from) {
        boolean same = from + words.size() <= text.size();
        for (int i = 1; same && i < words.size(); i++) {
            same = words.get(i) == text.get(from + i);
        }
        return same;
    }
}
