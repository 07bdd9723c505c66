package io.github.evidencebrief.rule;

/** The characters that stand for tokens; known words have one each, twice: lower case and capitalised. */
final class Codes {
    /** A word that no rule and no list knows, in lower case. */
    static final char WORD = 'w';

    /** A capitalised word that no rule and no list knows. */
    static final char NAME = 'W';

    /** A word in capitals only, of two letters or more, that no rule and no list knows. */
    static final char ACRONYM = 'A';

    /** A whole number in digits that is no year. */
    static final char NUMBER = 'n';

    /** A number of four digits from 1900 to 2099, so that it may be a year. */
    static final char YEAR = 'y';

    /** A number with decimals. */
    static final char DECIMAL = 'd';

    /** All three kinds of numbers. */
    static final String DIGITS = "" + NUMBER + YEAR + DECIMAL;

    /** A dash between words, or between numbers. */
    static final char DASH = '-';

    /** What a word or number can be, and the signs that are tokens in some places only. */
    static final String KINDS = "" + WORD + NAME + ACRONYM + DIGITS + DASH + "'.";

    /** Code of the first known word in lower case; names of days and months come first, then breakers. */
    static final char LOWER = '\u4000';

    /** Distance from the lower-case code to the capitalised one. */
    static final char CAPITAL = '\u4000';

    /** Most words that can be known. */
    static final int MOST = 0x4000;

    private Codes() {}

    /** All codes in lower case that have a folded code. */
    static String unfolded(char folded) {
        return folded == NUMBER ? DIGITS : String.valueOf(folded);
    }

    /** The code of a word that is known, in lower case; all else as it is. */
    static char lower(char code) {
        return code >= LOWER + CAPITAL ? (char) (code - CAPITAL) : code;
    }

    static boolean isCapital(char code) {
        return code == NAME || code == ACRONYM || code >= LOWER + CAPITAL;
    }

    /** The code without what a rule's words do not tell apart: capitals, and kinds of numbers. */
    static char folded(char code) {
        if (code == YEAR || code == DECIMAL) {
            return NUMBER;
        }
        return lower(code);
    }
}
