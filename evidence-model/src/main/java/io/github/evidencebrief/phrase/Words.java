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
            if (cutter.isPart(text.charAt(at), at)) {
                at = cutter.spell(at);
                words.add(lexicon.of(cutter.letters, cutter.length));
            } else {
                at++;
            }
        }
        return words;
    }

    /** Takes the letters of the word that begins at a place, without apostrophes; tells where it ends. */
    private int spell(int from) {
        boolean ascii = true;
        length = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isPart(c, at)) {
                ascii &= c < ASCII_END;
                add(c);
            } else if (!isApostrophe(c)) {
                break;
            }
        }
        if (!ascii) {
            lower(from, at);
        }
        length = singular(letters, length);
        return at;
    }

    private void add(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        length++;
    }

    /** Spells a word with letters beyond ASCII, whose lower case may have another length. */
    private void lower(int from, int to) {
        String word = text.substring(from, to).replace("'", "").replace("\u2019", "");
        letters = word.toLowerCase(Locale.ROOT).toCharArray();
        length = letters.length;
    }

    private boolean isPart(char c, int at) {
        if (c < ASCII_END) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || (c == '.' && isInNumber(at));
        }
        return Character.isLetterOrDigit(c);
    }

    /** Whether a point stands between two digits. */
    private boolean isInNumber(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /**
     * Makes the singular of an English noun by its ending and tells its length; a wrong guess is harmless because both
     * sides get the same.
     */
    private static int singular(char[] word, int n) {
        if (n < 3 || word[n - 1] != 's') {
            return n;
        } else if (n > 4 && ends(word, n, "ies")) {
            word[n - 3] = 'y';
            return n - 2;
        } else if (n > 4 && isHissing(word, n)) {
            return n - 2;
        }
        char before = word[n - 2];
        boolean plural = n > 3 && before != 's' && before != 'u' && before != 'i';
        return plural ? n - 1 : n;
    }

    private static boolean isHissing(char[] word, int n) {
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
