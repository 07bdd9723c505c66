package io.github.evidencebrief.cli;

/** A run that could not finish; the message says why, what is left as it was, and what to do. */
final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedException(String message) {
        super(message);
    }

    FailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
