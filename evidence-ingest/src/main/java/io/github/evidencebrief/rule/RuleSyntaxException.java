package io.github.evidencebrief.rule;

/** A rule or word file that cannot be read; the message names file, line, what was found and what to write. */
public final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleSyntaxException(String place, String message) {
        super(place + ": " + message);
    }
}
