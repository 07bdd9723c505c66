package io.github.evidencebrief.document;

/** What counts as white space between words: Unicode's, with the byte order mark and zero-width space. */
final class Space {
    static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private Space() {}

    static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE
                || Character.isISOControl(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
