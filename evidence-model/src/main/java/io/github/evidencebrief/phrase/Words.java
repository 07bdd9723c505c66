package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lower-case singular words by hand, in one pass; each word is spelled where it stands. */
final class Words {
    private static final char ASCII_END = 128;
    /** Characters of a short word and the space behind it, so that most texts find room at once. */
    private static final int TYPICAL_LENGTH = 5;

    private final char[] text;

    private Words(String text) {
        this.text = text.toCharArray();
    }

    /** The words of a text as strings. */
    static List<String> of(String text) {
        return in(text, new Lexicon()).stream().map(Word::text).toList();
    }

    /** The words of a text, each as the lexicon knows it. */
    static List<Word> in(String text, Lexicon lexicon) {
        Words cutter = new Words(text);
        List<Word> words = new ArrayList<>(text.length() / TYPICAL_LENGTH + 1);
        int at = 0;
        while (at < text.length()) {
            int end = cutter.end(at);
            if (end > at) {
                words.add(cutter.word(at, end, lexicon));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Where the word ends that begins at a place; the place itself when none does. */
    private int end(int from) {
        int end = from;
        while (end < text.length && (isPart(end) || (end > from && isApostrophe(text[end])))) {
            end++;
        }
        return end;
    }

    private Word word(int from, int to, Lexicon lexicon) {
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= ASCII_END && !isApostrophe(c)) {
                return foreign(new String(text, i, to - i), new String(text, from, length), lexicon);
            } else if (!isApostrophe(c)) {
                text[from + length] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
                length++;
            }
        }
        return lexicon.of(text, from, singular(text, from, length));
    }

    /** A word with letters beyond ASCII, whose lower case may have another length. */
    private static Word foreign(String rest, String before, Lexicon lexicon) {
        String bare = before + rest.replace("'", "").replace("\u2019", "");
        char[] letters = bare.toLowerCase(Locale.ROOT).toCharArray();
        return lexicon.of(letters, 0, singular(letters, 0, letters.length));
    }

    private boolean isPart(int at) {
        char c = text[at];
        if (c < ASCII_END) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || (c == '.' && isInNumber(at));
        }
        return Character.isLetterOrDigit(c);
    }

    /** Whether a point stands between two digits. */
    private boolean isInNumber(int at) {
        return at > 0 && at + 1 < text.length && Character.isDigit(text[at - 1]) && Character.isDigit(text[at + 1]);
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
    private static int singular(char[] text, int from, int length) {
        int end = from + length;
        if (length < 3 || text[end - 1] != 's') {
            return length;
        } else if (length > 4 && ends(text, end, "ies")) {
            text[end - 3] = 'y';
            return length - 2;
        } else if (length > 4 && isHissing(text, end)) {
            return length - 2;
        }
        char before = text[end - 2];
        boolean plural = length > 3 && before != 's' && before != 'u' && before != 'i';
        return plural ? length - 1 : length;
    }

    private static boolean isHissing(char[] text, int end) {
        return ends(text, end, "sses") || ends(text, end, "shes") || ends(text, end, "ches") || ends(text, end, "xes");
    }

    /** Whether a word of more than four letters ends so. */
    private static boolean ends(char[] text, int end, String ending) {
        boolean same = true;
        for (int i = 1; same && i <= ending.length(); i++) {
            same = text[end - i] == ending.charAt(ending.length() - i);
        }
        return same;
    }
}
