package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lower-case singular words by hand, in one pass. */
final class Words {
    private static final int USUAL = 32;
    private static final char ASCII_END = 128;

    private final String text;
    private char[] letters = new char[USUAL];
    private int length;

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text as strings. */
    static List<String> of(String text) {
        return in(text, new Lexicon()).stream().map(Word::text).toList();
    }

    /** The words of a text, each as the lexicon knows it. */
    static List<Word> in(String text, Lexicon lexicon) {
        List<Word> words = new ArrayList<>();
        Words cutter = new Words(text);
        int at = 0;
        while (at < text.length()) {
            if (isPart(text, at)) {
                at = cutter.spell(at);
                words.add(lexicon.of(cutter.letters, cutter.length));
            } else {
                at++;
            }
        }
        return words;
    }

    /** Takes the letters of the word that begins at a place; tells where it ends. */
    private int spell(int from) {
        int at = from;
        boolean ascii = true;
        length = 0;
        while (at < text.length() && (isPart(text, at) || isApostrophe(text.charAt(at)))) {
            char c = text.charAt(at);
            ascii &= c < ASCII_END || isApostrophe(c);
            add(c);
            at++;
        }
        if (!ascii) {
            lower(from, at);
        }
        length = singular(letters, length);
        return at;
    }

    /** Adds a letter in lower case; apostrophes are left out. */
    private void add(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        if (!isApostrophe(c)) {
            letters[length] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            length++;
        }
    }

    /** Spells a word with letters beyond ASCII, whose lower case may have another length. */
    private void lower(int from, int to) {
        String word = text.substring(from, to).replace("'", "").replace("\u2019", "");
        letters = word.toLowerCase(Locale.ROOT).toCharArray();
        length = letters.length;
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || inNumber(text, i);
    }

    private static boolean inNumber(String text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /**
     * Makes the singular of an English noun by its ending and tells its length; a wrong guess is harmless because both
     * sides get the same.
     */
    private static int singular(char[] word, int n) {
        if (!ends(word, n, "s")) {
            return n;
        } else if (n > 4 && ends(word, n, "ies")) {
            word[n - 3] = 'y';
            return n - 2;
        } else if (n > 4 && hissing(word, n)) {
            return n - 2;
        }
        boolean plural = n > 3 && !ends(word, n, "ss") && !ends(word, n, "us") && !ends(word, n, "is");
        return plural ? n - 1 : n;
    }

    private static boolean hissing(char[] word, int n) {
        return ends(word, n, "sses") || ends(word, n, "shes") || ends(word, n, "ches") || ends(word, n, "xes");
    }

    private static boolean ends(char[] word, int n, String ending) {
        boolean same = n >= ending.length();
        for (int i = 1; same && i <= ending.length(); i++) {
            same = word[n - i] == ending.charAt(ending.length() - i);
        }
        return same;
    }
}
