package io.github.evidencebrief.cli;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.SetAside;

/** Tells sources that are one page of several: a line of theirs says no more than that the text is continued. */
final class Continued {
    private static final Pattern LINE = Pattern.compile(
            "\\W*(?:to be )?cont(?:inued|'d)(?: (?:from|on) (?:the )?(?:next|previous|last|other)? ?page(?: \\d{1,3})?)?\\W*",
            Pattern.CASE_INSENSITIVE);

    private Continued() {}

    /** Whether what was set aside of a source has such a line. */
    static boolean isIn(ReadSource source) {
        return source.evidence().get().boilerplate().stream()
                .map(SetAside::exact)
                .anyMatch(Continued::isOne);
    }

    /** Whether a line says so: {@code continued...}, {@code (Continued from page 2)}. */
    static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }
}
