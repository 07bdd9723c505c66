package io.github.evidencebrief.cli;

/** A command that asks for what cannot be; the message says what to change. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
