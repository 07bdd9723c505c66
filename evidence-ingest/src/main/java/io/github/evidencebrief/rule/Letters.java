package io.github.evidencebrief.rule;

/** What characters are to a {@link Tokenizer}; those of ASCII are looked up in tables. */
final class Letters {
    private static final int SEED = 31;
    private static final int ASCII = 128;
    private static final char FIRST_COMBINING = '\u0300';

    /** The lower-case form of the letters and digits of ASCII; 0 for all else. */
    private static final char[] PLAIN = plain();

    private Letters() {}

    private static char[] plain() {
        char[] plain = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            plain[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return plain;
    }

    /** The folded form of a letter or digit of the English alphabet, as most characters are; 0 for all others. */
    static char plain(char c) {
        return c < ASCII ? PLAIN[c] : 0;
    }

    /** A letter as words are compared: lower case, straight apostrophe. */
    static char fold(char c) {
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    /** The hash of a word, made folded letter by folded letter from 0 on. */
    static int hash(int before, char folded) {
        return before * SEED + folded;
    }

    static boolean isLetter(char c) {
        return c < ASCII ? PLAIN[c] > '9' : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < ASCII ? PLAIN[c] != 0 : Character.isLetterOrDigit(c);
    }

    /** Whether a character is a mark over the letter before it. */
    static boolean isCombining(char c) {
        return c >= FIRST_COMBINING && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isPoint(char c) {
        return c == '.' || c == '\u00b7';
    }

    static boolean isSeparator(char c) {
        return c == ',' || isPoint(c);
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** The code of a capitalised word by that of the word in lower case. */
    static char capital(char code, String text, int from, int to) {
        return code == Codes.WORD ? unknownName(text, from, to) : (char) (code + Codes.CAPITAL);
    }

    private static char unknownName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Codes.NAME;
            }
        }
        return to - from > 1 ? Codes.ACRONYM : Codes.NAME;
    }
}
