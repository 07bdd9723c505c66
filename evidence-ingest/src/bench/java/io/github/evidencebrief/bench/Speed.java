package io.github.evidencebrief.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How fast some work is done.
 *
 * @param documents documents per second
 * @param megabytes millions of characters per second
 */
record Speed(double documents, double megabytes) {
    private static final double SECOND = 1e9;
    private static final double MILLION = 1e6;
    private static final long WARM = 5_000_000_000L;
    private static final int PASSES = 7;

    /** The median of seven passes over all sources by so many threads, after five seconds of warming up. */
    static Speed of(ToIntFunction<Prepared> work, List<Prepared> sources, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < WARM) {
                pass(work, sources, threads, pool);
            }
            long[] passes = IntStream.range(0, PASSES)
                    .mapToLong(i -> pass(work, sources, threads, pool))
                    .sorted()
                    .toArray();
            return of(passes[PASSES / 2], sources);
        } finally {
            pool.shutdown();
        }
    }

    private static Speed of(long nanoseconds, List<Prepared> sources) {
        double seconds = nanoseconds / SECOND;
        double characters = sources.stream().mapToDouble(Prepared::characters).sum();
        return new Speed(sources.size() / seconds, characters / MILLION / seconds);
    }

    /** Nanoseconds of one pass; thread t takes every source whose number leaves t when divided by their number. */
    private static long pass(ToIntFunction<Prepared> work, List<Prepared> sources, int threads, ExecutorService pool) {
        long begun = System.nanoTime();
        CompletableFuture<?>[] shares = IntStream.range(0, threads)
                .mapToObj(t -> CompletableFuture.runAsync(() -> share(work, sources, t, threads), pool))
                .toArray(CompletableFuture<?>[]::new);
        Arrays.stream(shares).forEach(CompletableFuture::join);
        return System.nanoTime() - begun;
    }

    private static void share(ToIntFunction<Prepared> work, List<Prepared> sources, int first, int step) {
        int made = 0;
        for (int i = first; i < sources.size(); i += step) {
            made += work.applyAsInt(sources.get(i));
        }
        if (made < 0) {
            throw new IllegalStateException("less than nothing was made of " + sources.size() + " documents");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%10.0f documents/s %8.2f MB/s", documents, megabytes);
    }
}
