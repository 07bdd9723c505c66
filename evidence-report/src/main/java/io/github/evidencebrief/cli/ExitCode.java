package io.github.evidencebrief.cli;

/** How a run ended, as the calling shell sees it. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;
    /** Some sources could not be read, or something failed; what could be done is done. */
    static final int INCOMPLETE = 1;
    /** The command was used wrongly; nothing was done. */
    static final int USAGE = 2;

    static final String DONE_TEXT = "0:done";
    static final String INCOMPLETE_TEXT = "1:incomplete: a source could not be read, or something failed";
    static final String USAGE_TEXT = "2:wrong usage; nothing was done";

    private ExitCode() {}
}
