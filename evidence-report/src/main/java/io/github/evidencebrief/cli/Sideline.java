package io.github.evidencebrief.cli;

/**
 * Work that a second processor does while the first reads: what it leads to is thrown away, but its classes are loaded
 * and compiled when they are needed. What goes wrong in it is no matter, for the same goes wrong where it is needed.
 */
final class Sideline {
    private final Thread thread;

    private Sideline(Runnable work) {
        thread = new Thread(work, "sideline");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((self, failure) -> {});
    }

    /** Begins the work, which does not keep the program from ending; with one processor it is left out. */
    static Sideline begin(Runnable work) {
        Sideline sideline = new Sideline(work);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            sideline.thread.start();
        }
        return sideline;
    }

    /** Waits until the work is done. */
    void end() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
