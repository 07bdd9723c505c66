package io.github.evidencebrief.render;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** Composes letters with their marks and drops what is no text: controls, byte order marks, halves of pairs. */
final class CleanText implements UnaryOperator<String> {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    @Override
    public String apply(String text) {
        return isAscii(text) ? text : cleaned(text);
    }

    /** Whether all characters print and need no composing, as those of nearly all texts. */
    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isText).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isText(int point) {
        return point == '\n' || point == '\t' || !isNoise(point);
    }

    private static boolean isNoise(int point) {
        int type = Character.getType(point);
        return point == BYTE_ORDER_MARK
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || isNoncharacter(point);
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
