package io.github.evidencebrief.rule;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The known words with their codes, looked up by the characters of a text without making strings. */
final class Lexicon {
    private static final int SEED = 31;

    private static final char[] FOLDED = folded();
    private static final byte OTHER = 0;
    private static final byte DIGIT = 1;
    private static final byte LETTER = 2;
    private static final byte[] SORTS = sorts();

    private final String[] table;
    private final int[] hashes;
    private final char[] codes;
    private final int calendar;
    private final int breakers;
    private final int things;
    private final int size;

    /**
     * @param calendar names of days and months; they get the first codes
     * @param breakers words that end a noun phrase; they get the next codes
     * @param things words for what is counted besides people; they are no adjectives and get the codes after those
     * @param others all other words that rules and lists name
     */
    Lexicon(
            Collection<String> calendar,
            Collection<String> breakers,
            Collection<String> things,
            Collection<String> others) {
        Set<String> words = new LinkedHashSet<>(calendar);
        this.calendar = words.size();
        words.addAll(breakers);
        this.breakers = words.size();
        words.addAll(things);
        this.things = words.size();
        words.addAll(others);
        this.size = words.size();
        if (size > Codes.MOST) {
            throw new IllegalArgumentException(size + " words in rules and lists; at most " + Codes.MOST
                    + " are possible: take some out of the longest list");
        }
        int capacity = Integer.highestOneBit(Math.max(4, size) * 4);
        this.table = new String[capacity];
        this.hashes = new int[capacity];
        this.codes = new char[capacity];
        char next = Codes.LOWER;
        for (String word : words) {
            put(word, next++);
        }
    }

    private void put(String word, char code) {
        int hash = hash(word);
        int at = slot(hash ^ (hash >>> 15));
        while (table[at] != null) {
            at = slot(at + 1);
        }
        table[at] = word;
        hashes[at] = hash;
        codes[at] = code;
    }

    private int slot(int hash) {
        return hash & (table.length - 1);
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of a word, made letter by letter from 0 on. */
    static int hash(int before, char letter) {
        return before * SEED + fold(letter);
    }

    /** A letter as words are compared: lower case, straight apostrophe. */
    static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    /** Whether a character is a letter. */
    static boolean isLetter(char c) {
        return c < SORTS.length ? SORTS[c] == LETTER : Character.isLetter(c);
    }

    /** Whether a character is a letter or digit of the English alphabet, as most are. */
    static boolean isPlain(char c) {
        return c < SORTS.length && SORTS[c] != OTHER;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[FOLDED.length];
        for (char c = 0; c < sorts.length; c++) {
            sorts[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
        }
        return sorts;
    }

    private static char[] folded() {
        char[] folded = new char[128];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.toLowerCase(c);
        }
        return folded;
    }

    /** The code of a word that stands alone. */
    private char code(String word) {
        return code(word, 0, word.length(), hash(word));
    }

    /**
     * The code of a word in a text: of the known word, capitalised or not, or of a word that is not known.
     *
     * @param hash its {@link #hash(int, char)}
     */
    char code(String text, int from, int to, int hash) {
        boolean capital = Character.isUpperCase(text.charAt(from));
        int at = slot(hash ^ (hash >>> 15));
        while (table[at] != null) {
            if (hashes[at] == hash && same(table[at], text, from, to)) {
                return (char) (codes[at] + (capital ? Codes.CAPITAL : 0));
            }
            at = slot(at + 1);
        }
        return capital ? unknownName(text, from, to) : Codes.WORD;
    }

    private static char unknownName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Codes.NAME;
            }
        }
        return to - from > 1 ? Codes.ACRONYM : Codes.NAME;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** The codes that a token can have. */
    BitSet allCodes() {
        BitSet codes = codes(Codes.KINDS + Tokenizer.SIGNS);
        codes.set(Codes.LOWER, Codes.LOWER + size);
        codes.or(capitals(0));
        return codes;
    }

    /** The codes of words that may stand in a noun phrase. */
    BitSet phraseCodes() {
        BitSet codes = codes("" + Codes.WORD + Codes.NAME + Codes.ACRONYM + Codes.DIGITS + "%'/+");
        codes.set(Codes.LOWER + breakers, Codes.LOWER + size);
        codes.or(capitals(breakers));
        return codes;
    }

    /** The codes that many sentences have: unknown words, numbers, signs, and some words. */
    BitSet commonCodes(Collection<String> words) {
        List<String> known =
                words.stream().filter(word -> code(word) >= Codes.LOWER).toList();
        BitSet codes = capitals(known);
        known.forEach(word -> codes.set(code(word)));
        codes.set(0, Codes.LOWER);
        return codes;
    }

    /** The codes of words that may stand between a number and its noun. */
    BitSet modifierCodes() {
        BitSet codes = codes("" + Codes.WORD + Codes.NAME + Codes.ACRONYM + Codes.NUMBER + Codes.DECIMAL + "'/+");
        codes.set(Codes.LOWER + things, Codes.LOWER + size);
        codes.or(capitals(things));
        return codes;
    }

    /** The codes of capitalised words that are no days or months. */
    BitSet capitalCodes() {
        BitSet codes = capitals(calendar);
        codes.set(Codes.NAME);
        codes.set(Codes.ACRONYM);
        return codes;
    }

    /** The codes of capitalised words that may be part of a person's name. */
    BitSet personCodes(Collection<String> institutions) {
        BitSet codes = capitals(breakers);
        codes.andNot(capitals(institutions));
        codes.set(Codes.NAME);
        return codes;
    }

    private BitSet capitals(int from) {
        BitSet codes = new BitSet();
        codes.set(Codes.LOWER + Codes.CAPITAL + from, Codes.LOWER + Codes.CAPITAL + size);
        return codes;
    }

    /** The capitalised forms of known words. */
    BitSet capitals(Collection<String> known) {
        BitSet codes = new BitSet();
        known.forEach(word -> codes.set(code(word) + Codes.CAPITAL));
        return codes;
    }

    /** The codes of capitalised words of one letter that are words too. */
    BitSet initials() {
        return codes("" + code("A") + code("I"));
    }

    /** The folded code of a word in a pattern: of a known word, of a sign, or of any number. */
    char folded(String word) {
        char first = word.charAt(0);
        if (Character.isLetter(first)) {
            return code(word);
        }
        return Character.isDigit(first) ? Codes.NUMBER : first;
    }

    /** Some codes as a set. */
    static BitSet codes(String each) {
        BitSet codes = new BitSet();
        each.chars().forEach(codes::set);
        return codes;
    }

    /** The words of a multi-word term. */
    static List<String> words(String term) {
        return List.of(term.split(" "));
    }
}
