package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.util.List;

/**
 * One word of a sentence that was freed of its brackets.
 *
 * @param span where it stands, without the marks around it
 * @param low the word in lower case, hyphens kept
 * @param comma whether a comma follows it or the brackets after it
 * @param stop whether a semicolon, a colon or a dash follows it
 * @param asides the brackets right after it
 */
record Word(Span span, String low, boolean comma, boolean stop, List<Span> asides) {
    boolean marked() {
        return comma || stop;
    }

    /** Whether it is a number, with or without a sign and a unit. */
    boolean number() {
        char first = low.charAt(0);
        boolean signed = low.length() > 1 && "+-\u2212\u2013<>=\u2264\u2265\u00b1~".indexOf(first) >= 0;
        return Character.isDigit(signed ? low.charAt(1) : first)
                && low.chars().filter(Character::isLetter).count() < 3;
    }
}
