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
 */
final class WordTable {
    private static final int SEED = 31;
    private static final char ASCII_END = 128;
    /** The bits that a capital and its small letter share. */
    private static final int LETTER = 31;

    private final String[] words;
    private final long[] kinds;

    private WordTable(Map<String, Long> kindsOf) {
        int capacity = Integer.highestOneBit(kindsOf.size() + 1) * 4;
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
        int at = slot(word, 0, word.length());
        words[at] = word;
        kinds[at] = bits;
    }

    /** The kinds of a word in a text, capitalised or not; none when it is in no list. */
    long kinds(String text, int from, int to) {
        return kinds[slot(text, from, to)];
    }

    /** Where a word is, or would be. */
    private int slot(String text, int from, int to) {
        int at = hash(text, from, to) & (words.length - 1);
        while (words[at] != null && !same(words[at], text, from, to)) {
            at = (at + 1) & (words.length - 1);
        }
        return at;
    }

    /** Of capitals and small letters alike; all letters beyond ASCII count as an apostrophe, which one of them is. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = hash * SEED + ((c < ASCII_END ? c : '\'') & LETTER);
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, String text, int from, int to) {
        boolean same = word.length() == to - from;
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
