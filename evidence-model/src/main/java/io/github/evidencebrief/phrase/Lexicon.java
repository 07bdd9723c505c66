package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The known words, found by their letters without making a string, and the terms that have another word to stand for
 * them.
 *
 * <pre>
 *   "Drugs" → d r u g → hash → | … | medication | drug | … |
 *                                                  a synonym begins: drug → medication
 * </pre>
 */
final class Lexicon {
    private static final int SEED = 31;
    private static final int FIRST_CAPACITY = 64;

    private @Nullable Word[] table = new @Nullable Word[FIRST_CAPACITY];
    private int[] hashes = new int[FIRST_CAPACITY];
    private int size;

    /** The word of some letters; a new one when it is not known. */
    Word of(char[] letters, int from, int length) {
        Word known = table[slot(letters, from, length)];
        return known == null ? new Word(new String(letters, from, length)) : known;
    }

    /** The word, which is known from now on. */
    Word learn(String text) {
        Word known = table[slot(text)];
        if (known != null) {
            return known;
        }
        Word word = new Word(text);
        put(word);
        size++;
        if (2 * size > table.length) {
            grow();
        }
        return word;
    }

    private void put(Word word) {
        char[] letters = word.text().toCharArray();
        int at = slot(letters, 0, letters.length);
        table[at] = word;
        hashes[at] = hash(letters, 0, letters.length);
    }

    private void grow() {
        @Nullable Word[] before = table;
        table = new @Nullable Word[2 * before.length];
        hashes = new int[2 * before.length];
        for (Word word : before) {
            if (word != null) {
                put(word);
            }
        }
    }

    private int slot(String word) {
        return slot(word.toCharArray(), 0, word.length());
    }

    /** Where a word is, or would be. */
    private int slot(char[] letters, int from, int length) {
        int hash = hash(letters, from, length);
        int at = hash & (table.length - 1);
        for (Word word = table[at]; word != null; word = table[at]) {
            if (hashes[at] == hash && same(word.text(), letters, from, length)) {
                return at;
            }
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private static int hash(char[] letters, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * SEED + letters[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, char[] letters, int from, int length) {
        boolean same = word.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = word.charAt(i) == letters[from + i];
        }
        return same;
    }

    /** Learns that a term has another word to stand for it. */
    void add(String term, String preferred) {
        List<Word> words = new ArrayList<>();
        Words.of(term).forEach(word -> words.add(learn(word)));
        if (!words.isEmpty()) {
            Word stands = learn(preferred);
            stands.makePreferred();
            words.get(0).begins(new Synonym(words, stands));
        }
    }

    /** Whether a word stands for other terms too. */
    boolean isPreferred(String word) {
        Word known = table[slot(word)];
        return known != null && known.isPreferred();
    }

    /** The words of a text with every known term replaced by its preferred word. */
    List<Word> read(String text) {
        List<Word> words = Words.in(text, this);
        int size = 0;
        int i = 0;
        while (i < words.size()) {
            Synonym known = at(words, i);
            words.set(size++, known == null ? words.get(i) : known.preferred());
            i += known == null ? 1 : known.words().size();
        }
        words.subList(size, words.size()).clear();
        return words;
    }

    private static @Nullable Synonym at(List<Word> words, int i) {
        List<Synonym> synonyms = words.get(i).synonyms();
        for (int k = 0; k < synonyms.size(); k++) {
            if (synonyms.get(k).isAt(words, i)) {
                return synonyms.get(k);
            }
        }
        return null;
    }
}
