package io.github.evidencebrief.rule;

import java.util.Arrays;

/** Splits a stretch of text into tokens, in one pass. */
final class Tokenizer {
    /** The signs that are tokens wherever they stand. */
    static final String SIGNS = ",;:()[]?!%$<>=/&+\u2264\u2265\u00b1";

    /** Characters of a short token and the space after it, so that most texts find room at once. */
    private static final int TYPICAL_LENGTH = 4;

    /** Characters that are looked at before and after the one at hand. */
    private static final int AROUND = 3;

    private final Lexicon lexicon;
    private final String whole;
    private final Tokens tokens;
    private final int shift;
    private final int end;
    private final int lastWord;
    private final char[] text;
    private int at;

    private Tokenizer(Lexicon lexicon, String whole, int start, int end) {
        this.lexicon = lexicon;
        this.whole = whole;
        this.tokens = new Tokens((end - start) / TYPICAL_LENGTH + 1);
        this.shift = start - AROUND;
        this.end = end - shift;
        this.at = AROUND;
        this.text = new char[this.end + AROUND];
        copy(start, end);
        this.lastWord = lastWord();
    }

    /** Takes the characters of the stretch and some before it over; spaces stand where there are none. */
    private void copy(int start, int end) {
        Arrays.fill(text, 0, AROUND, ' ');
        Arrays.fill(text, this.end, text.length, ' ');
        int from = Math.max(0, start - AROUND);
        whole.getChars(from, end, text, from - shift);
    }

    private int lastWord() {
        int i = end - 1;
        while (i >= AROUND && !Letters.isLetterOrDigit(text[i])) {
            i--;
        }
        return i;
    }

    /** The tokens of a stretch of text. */
    static Tokens read(Lexicon lexicon, String text, int start, int end) {
        Tokenizer tokenizer = new Tokenizer(lexicon, text, start, end);
        while (tokenizer.at < tokenizer.end) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private char peek(int offset) {
        return text[at + offset];
    }

    private void add(int from, int to, char code) {
        tokens.add(from + shift, to + shift, code);
    }

    private void next() {
        char c = text[at];
        if (c == ' ') {
            at++;
        } else if (Letters.isLetter(c)) {
            word();
        } else if (Letters.isDigit(c) || (Letters.isPoint(c) && Letters.isDigit(peek(1)))) {
            number();
        } else {
            sign(c);
        }
    }

    private void word() {
        int from = at;
        boolean capital = Character.isUpperCase(text[at]);
        int hash = 0;
        do {
            text[at] = Letters.fold(text[at]);
            hash = plainLetters(Letters.hash(hash, text[at]));
        } while (continuesWord(text[at]));
        char code = lexicon.code(text, from, at, hash);
        add(from, at, capital ? Letters.capital(code, whole, from + shift, at + shift) : code);
    }

    /** Goes past a letter that is hashed and all English letters after it, folding them; the hash with them. */
    private int plainLetters(int begun) {
        int hash = begun;
        int i = at + 1;
        char plain = Letters.plain(text[i]);
        while (plain != 0) {
            text[i++] = plain;
            hash = Letters.hash(hash, plain);
            plain = Letters.plain(text[i]);
        }
        at = i;
        return hash;
    }

    private boolean continuesWord(char c) {
        if (c == ' ') {
            return false;
        }
        return Letters.isLetterOrDigit(c)
                || Letters.isCombining(c)
                || (Letters.isApostrophe(c) && Letters.isLetter(peek(1)) && !isPossessive())
                || (c == '.' && isAbbreviation());
    }

    private boolean isPossessive() {
        return (peek(1) == 's' || peek(1) == 'S') && !Letters.isLetterOrDigit(peek(2));
    }

    /** A dot between single letters, as in U.S. and F.M. */
    private boolean isAbbreviation() {
        return !Letters.isLetter(peek(-2)) && Letters.isLetter(peek(1)) && peek(2) == '.';
    }

    private void number() {
        int from = at++;
        while (Letters.isDigit(peek(0)) || (Letters.isSeparator(peek(0)) && Letters.isDigit(peek(1)))) {
            at++;
        }
        add(from, at, numberCode(from));
    }

    private char numberCode(int from) {
        for (int i = from; i < at; i++) {
            if (Letters.isPoint(text[i]) || (text[i] == ',' && !isThousand(i))) {
                return Codes.DECIMAL;
            }
        }
        return isYear(from) ? Codes.YEAR : Codes.NUMBER;
    }

    private boolean isThousand(int comma) {
        boolean three = at - comma >= 4;
        for (int i = comma + 1; three && i < comma + 4; i++) {
            three = Letters.isDigit(text[i]);
        }
        return three && (at - comma == 4 || text[comma + 4] == ',');
    }

    private boolean isYear(int from) {
        char first = text[from];
        char second = at - from == 4 ? text[from + 1] : ' ';
        return (first == '1' && second == '9') || (first == '2' && second == '0');
    }

    private void sign(char c) {
        if (Letters.isApostrophe(c) && isPossessive() && Letters.isLetterOrDigit(peek(-1))) {
            add(at, at + 2, '\'');
            at += 2;
        } else {
            if (Letters.isDash(c)) {
                dash();
            } else if (SIGNS.indexOf(c) >= 0 || (c == '.' && at > lastWord)) {
                add(at, at + 1, c);
            }
            at++;
        }
    }

    private void dash() {
        boolean within = Letters.isLetterOrDigit(peek(-1)) && Letters.isLetterOrDigit(peek(1));
        boolean ofWords = within && !(Letters.isDigit(peek(-1)) && Letters.isDigit(peek(1)));
        if (!ofWords || peek(0) == '\u2014') {
            add(at, at + 1, Codes.DASH);
        } else {
            tokens.join();
        }
    }
}
