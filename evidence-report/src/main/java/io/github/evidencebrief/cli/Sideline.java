package io.github.evidencebrief.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Work that a second processor does, one piece after the other, while the first goes on; with one processor, it is done
 * at once.
 */
final class Sideline {
    private static final boolean FREE = Runtime.getRuntime().availableProcessors() > 1;
    private static final Executor EXECUTOR = FREE ? Executors.newSingleThreadExecutor(Sideline::thread) : Runnable::run;

    private Sideline() {}

    /** The thread does not keep the program from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sideline");
        thread.setDaemon(true);
        return thread;
    }

    /** Does work that may as well be done by another thread, or has been when its turn comes. */
    static void run(Runnable work) {
        EXECUTOR.execute(work);
    }

    /** Makes a value for later; asking for it waits, and throws what making it threw. */
    static <T> Supplier<T> make(Supplier<T> maker) {
        CompletableFuture<T> making = CompletableFuture.supplyAsync(maker, EXECUTOR);
        return () -> {
            try {
                return making.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    /**
     * Does what is thrown away, so that its classes are loaded and compiled when they are needed; left out with one
     * processor. What goes wrong in it is no matter, for the same goes wrong where it is needed.
     */
    static void rehearse(Runnable work) {
        if (FREE) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(work, EXECUTOR);
        }
    }
}
