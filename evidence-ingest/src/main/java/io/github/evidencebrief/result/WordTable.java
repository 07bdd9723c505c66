package io.github.evidencebrief.result;

import io.github.evidencebrief.rule.RuleSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kinds of all listed words, found by the characters of a text without making a string.
 *
 * <pre>
 *   "Fewer" → hash → | … | reduced | fewer        | … |
 *                        | LESS    | LESS | FEWER | …
 * </pre>
 *
 * Most words of a text are in no list; a place keeps the hash of its word, so that letters are seldom compared.
 */
final class WordTable {
    private static final int SEED = 31;
    private static final char ASCII_END = 128;
    /** The bits that a capital and its small letter share. */
    private static final int LETTER = 31;

    private final int[] hashes;
    private final String[] words;
    private final long[] kinds;

    private WordTable(Map<String, Long> kindsOf) {
        int capacity = Integer.highestOneBit(kindsOf.size() + 1) * 4;
        this.hashes = new int[capacity];
        this.words = new String[capacity];
        this.kinds = new long[capacity];
        kindsOf.forEach(this::put);
    }

    /** The words of the lists that the kinds name; words of one term are joined by hyphens, as one word may be. */
    static WordTable of(RuleSet rules) {
        Map<String, Long> kindsOf = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            if (!kind.list().isEmpty()) {
                rules.terms(kind.list())
                        .forEach(term -> kindsOf.merge(term.replace(' ', '-'), kind.bit(), (a, b) -> a | b));
            }
        }
        return new WordTable(kindsOf);
    }

    private void put(String word, long bits) {
        int hash = hash(word, 0, word.length());
        int at = slot(hash, word, 0, word.length());
        hashes[at] = hash;
        words[at] = word;
        kinds[at] = bits;
    }

    /** The kinds of a word in a text, capitalised or not; none when it is in no list. */
    long kinds(String text, int from, int to) {
        return kinds[slot(hash(text, from, to), text, from, to)];
    }

    /** Where a word is, or would be. */
    private int slot(int hash, String text, int from, int to) {
        int at = hash & (hashes.length - 1);
        while (hashes[at] != 0 && !(hashes[at] == hash && same(words[at], text, from, to))) {
            at = (at + 1) & (hashes.length - 1);
        }
        return at;
    }

    /** Never 0; of capitals and small letters alike; letters beyond ASCII count as an apostrophe, which one of them is. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = hash * SEED + ((c < ASCII_END ? c : '\'') & LETTER);
        }
        int mixed = hash ^ (hash >>> 15);
        return mixed == 0 ? 1 : mixed;
    }

    private static boolean same(String word, String text, int from, int to) {
        boolean same = word.length() == to - from;
        if (same && text.startsWith(word, from)) {
            return true;
        }
        for (int i = 0; same && i < word.length(); i++) {
            same = word.charAt(i) == fold(text.charAt(from + i));
        }
        return same;
    }

    /** A letter as words are compared: lower case, straight apostrophe. */
    private static char fold(char c) {
        if (c < ASCII_END) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
