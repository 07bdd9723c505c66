package io.github.evidencebrief.document;

/** A source that cannot be read; says which, why, and what its owner can do. */
public final class UnreadableSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String reason;
    private final String remedy;

    UnreadableSourceException(String name, String reason, String remedy) {
        super(name + ": " + reason + "; " + remedy);
        this.name = name;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** The file below the folder the user named, with a line number where one is known: {@code note.md:3}. */
    public String name() {
        return name;
    }

    /** What is wrong with it. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
