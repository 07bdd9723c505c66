package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The known words with their codes, looked up by their letters without making strings. */
final class Lexicon {
    /** Numbers of a place of the table: hash of a word, its code, where its letters begin and end; no code, no word. */
    private static final int PLACE = 4;

    private final int[] table;
    private char[] letters;
    private int lettersSize;
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
        this.letters = new char[1 << 14];
        this.table = new int[PLACE * Integer.highestOneBit(Math.max(4, size) * 4)];
        char next = Codes.LOWER;
        for (String word : words) {
            put(word, next++);
        }
    }

    Lexicon(CompactReader in) {
        table = in.numbers();
        letters = in.text().toCharArray();
        lettersSize = letters.length;
        calendar = in.number();
        breakers = in.number();
        things = in.number();
        size = in.number();
    }

    void write(CompactWriter out) {
        out.numbers(table);
        out.text(String.valueOf(letters, 0, lettersSize));
        out.number(calendar);
        out.number(breakers);
        out.number(things);
        out.number(size);
    }

    private void put(String word, char code) {
        int hash = hash(word);
        int at = place(hash);
        while (table[at + 1] != 0) {
            at = after(at);
        }
        table[at] = hash;
        table[at + 1] = code;
        table[at + 2] = lettersSize;
        word.chars().forEach(letter -> add((char) letter));
        table[at + 3] = lettersSize;
    }

    private void add(char letter) {
        if (lettersSize == letters.length) {
            letters = Arrays.copyOf(letters, 2 * lettersSize);
        }
        letters[lettersSize++] = letter;
    }

    private int place(int hash) {
        return PLACE * (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    private int after(int place) {
        return (place + PLACE) & (table.length - 1);
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = Letters.hash(hash, Letters.fold(word.charAt(i)));
        }
        return hash;
    }

    /** The code of a word that stands alone. */
    private char code(String word) {
        char[] folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Letters.fold(word.charAt(i));
        }
        char code = code(folded, 0, folded.length, hash(word));
        return Character.isUpperCase(word.charAt(0)) ? Letters.capital(code, word, 0, word.length()) : code;
    }

    /**
     * The code of a word in lower case: of the known word, or of a word that is not known.
     *
     * @param word folded letters
     * @param hash their {@link Letters#hash}
     */
    char code(char[] word, int from, int to, int hash) {
        int at = place(hash);
        while (table[at + 1] != 0) {
            if (table[at] == hash && same(at, word, from, to)) {
                return (char) table[at + 1];
            }
            at = after(at);
        }
        return Codes.WORD;
    }

    private boolean same(int place, char[] word, int from, int to) {
        return Arrays.equals(word, from, to, letters, table[place + 2], table[place + 3]);
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
