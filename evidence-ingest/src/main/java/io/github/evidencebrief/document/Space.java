package io.github.evidencebrief.document;

/** What counts as white space between words: Unicode's, with the byte order mark and zero-width space. */
final class Space {
    static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** What is so of the characters of ASCII. */
    private static final boolean[] ASCII = ascii();

    private Space() {}

    static boolean is(char c) {
        return c < ASCII.length ? ASCII[c] : isOne(c);
    }

    private static boolean[] ascii() {
        boolean[] ascii = new boolean[128];
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = isOne(c);
        }
        return ascii;
    }

    private static boolean isOne(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE
                || Character.isISOControl(c);
    }

    static boolean isLineEnd(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' : c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
