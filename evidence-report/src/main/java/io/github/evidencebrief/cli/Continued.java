package io.github.evidencebrief.cli;

import com.google.re2j.Pattern;

/** Tells sources that are a part of a longer text: words of theirs say no more than that it goes on elsewhere. */
final class Continued {
    private static final Pattern LINE = Pattern.compile(
            "\\W*(?:to be )?cont(?:inued|'d)(?: (?:from|on) (?:the )?(?:next|previous|last|other)? ?page(?: \\d{1,3})?)?\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MISSING = Pattern.compile(
            "\\b(?:pages?|rest|article|text)\\b[^.;]{0,40}\\b(?:(?:was|were) not\\b|breaks off\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final String REASON = "page-artifact";

    private Continued() {}

    /** Whether what was set aside of a source has such words. */
    static boolean isIn(ReadSource source) {
        return source.evidence().get().boilerplate().stream()
                .anyMatch(words ->
                        isOne(words.exact()) || (words.reason().equals(REASON) && tellsMissing(words.exact())));
    }

    /** Whether a line says so: {@code continued...}, {@code (Continued from page 2)}. */
    static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }

    /** Whether words that were set aside tell of a part that was not read: {@code The first page was not at hand.} */
    static boolean tellsMissing(String words) {
        return MISSING.matcher(words).find();
    }
}
