package io.github.evidencebrief.cli;

/** Tells a person at the terminal how far a run has come. */
final class Progress {
    private final Console console;
    private int step;

    Progress(Console console) {
        this.console = console;
    }

    /** Begins the next of a number of steps. */
    void show(String doing, String what, int steps) {
        step++;
        console.progress(doing + " " + what + " (" + step + " of " + steps + ")");
    }
}
