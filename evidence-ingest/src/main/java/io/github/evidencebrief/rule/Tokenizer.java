package io.github.evidencebrief.rule;

/** Splits a stretch of text into tokens, in one pass. */
final class Tokenizer {
    /** The signs that are tokens wherever they stand. */
    static final String SIGNS = ",;:()[]?!%$<>=/&+\u2264\u2265\u00b1";

    /** Characters of a short token and the space after it, so that most texts find room at once. */
    private static final int TYPICAL_LENGTH = 4;

    private static final char FIRST_COMBINING = '\u0300';

    private final Lexicon lexicon;
    private final String text;
    private final int end;
    private final int lastWord;
    private final Tokens tokens;
    private int at;

    private Tokenizer(Lexicon lexicon, String text, int start, int end) {
        this.lexicon = lexicon;
        this.tokens = new Tokens((end - start) / TYPICAL_LENGTH + 1);
        this.text = text;
        this.end = end;
        this.at = start;
        this.lastWord = lastWord(start);
    }

    private int lastWord(int start) {
        int i = end - 1;
        while (i >= start && !Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** The tokens of a stretch of text. */
    static Tokens read(Lexicon lexicon, String text, int start, int end) {
        Tokenizer tokenizer = new Tokenizer(lexicon, text, start, end);
        while (tokenizer.at < end) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private char peek(int offset) {
        int i = at + offset;
        return i < end ? text.charAt(i) : ' ';
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (Lexicon.isLetter(c)) {
            word();
        } else if (Character.isDigit(c) || (isPoint(c) && Character.isDigit(peek(1)))) {
            number();
        } else {
            sign(c);
        }
    }

    private void word() {
        int from = at;
        int hash = 0;
        while (at < end) {
            char letter = text.charAt(at);
            if (!Lexicon.isPlain(letter) && at > from && !continuesWord(letter)) {
                break;
            }
            hash = Lexicon.hash(hash, letter);
            at++;
        }
        tokens.add(from, at, lexicon.code(text, from, at, hash));
    }

    private boolean continuesWord(char c) {
        if (c == ' ') {
            return false;
        }
        return Character.isLetterOrDigit(c)
                || isCombining(c)
                || (isApostrophe(c) && Character.isLetter(peek(1)) && !isPossessive())
                || (c == '.' && isAbbreviation());
    }

    private static boolean isCombining(char c) {
        return c >= FIRST_COMBINING && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isPossessive() {
        return (peek(1) == 's' || peek(1) == 'S') && !Character.isLetterOrDigit(peek(2));
    }

    /** A dot between single letters, as in U.S. and F.M. */
    private boolean isAbbreviation() {
        boolean afterSingle = at >= 1 && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
        return afterSingle && Character.isLetter(peek(1)) && peek(2) == '.';
    }

    private void number() {
        int from = at++;
        while (at < end && (Character.isDigit(peek(0)) || (isSeparator(peek(0)) && Character.isDigit(peek(1))))) {
            at++;
        }
        tokens.add(from, at, numberCode(from));
    }

    private char numberCode(int from) {
        for (int i = from; i < at; i++) {
            if (isPoint(text.charAt(i)) || (text.charAt(i) == ',' && !isThousand(i))) {
                return Codes.DECIMAL;
            }
        }
        return isYear(from) ? Codes.YEAR : Codes.NUMBER;
    }

    private boolean isThousand(int comma) {
        boolean three = at - comma >= 4;
        for (int i = comma + 1; three && i < comma + 4; i++) {
            three = Character.isDigit(text.charAt(i));
        }
        return three && (at - comma == 4 || text.charAt(comma + 4) == ',');
    }

    private boolean isYear(int from) {
        char first = text.charAt(from);
        char second = at - from == 4 ? text.charAt(from + 1) : ' ';
        return (first == '1' && second == '9') || (first == '2' && second == '0');
    }

    private void sign(char c) {
        if (isApostrophe(c) && isPossessive() && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            tokens.add(at, at + 2, '\'');
            at += 2;
        } else {
            if (isDash(c)) {
                dash();
            } else if (SIGNS.indexOf(c) >= 0) {
                tokens.add(at, at + 1, c);
            } else if (c == '.' && at > lastWord) {
                tokens.add(at, at + 1, c);
            }
            at++;
        }
    }

    private void dash() {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean within = before && Character.isLetterOrDigit(peek(1));
        boolean ofWords = within && !(Character.isDigit(text.charAt(at - 1)) && Character.isDigit(peek(1)));
        if (!ofWords || peek(0) == '\u2014') {
            tokens.add(at, at + 1, Codes.DASH);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '\u00b7';
    }

    private static boolean isSeparator(char c) {
        return c == ',' || isPoint(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
