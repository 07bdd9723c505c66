package io.github.evidencebrief.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Measures kinds of work in turns, pass by pass, so that whatever else the machine does befalls all of them alike. */
final class Turns {
    private static final int PATIENCE = 20;
    private static final double GAIN = 0.98;
    private static final int PASSES = 7;

    private final List<Prepared> sources;
    private final List<List<Prepared>> shares;
    private final ExecutorService pool;

    private Turns(List<Prepared> sources, int threads) {
        this.sources = sources;
        this.shares = IntStream.range(0, threads)
                .mapToObj(thread -> share(sources, thread, threads))
                .toList();
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /** The median speed of each work in seven passes over all sources, after warming up until it gets no faster. */
    static List<Speed> of(List<ToIntFunction<List<Prepared>>> works, List<Prepared> sources, int threads) {
        Turns turns = new Turns(sources, threads);
        try {
            works.forEach(turns::warm);
            return turns.medians(works);
        } finally {
            turns.pool.shutdown();
        }
    }

    /** Work on some sources, one after the other. */
    static ToIntFunction<List<Prepared>> each(ToIntFunction<Prepared> work) {
        return some -> {
            int made = 0;
            for (Prepared source : some) {
                made += work.applyAsInt(source) & 1;
            }
            return made;
        };
    }

    /** Goes on until twenty passes in a row bring no gain of two percent: much code takes long to be compiled. */
    private void warm(ToIntFunction<List<Prepared>> work) {
        long best = Long.MAX_VALUE;
        int idle = 0;
        while (idle < PATIENCE) {
            long time = pass(work);
            boolean gained = time < GAIN * best;
            best = gained ? time : best;
            idle = gained ? 0 : idle + 1;
        }
    }

    private List<Speed> medians(List<ToIntFunction<List<Prepared>>> works) {
        long[][] passes = new long[works.size()][PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int work = 0; work < works.size(); work++) {
                passes[work][pass] = pass(works.get(work));
            }
        }
        return Arrays.stream(passes).map(this::median).toList();
    }

    private Speed median(long[] passes) {
        return Speed.of(Arrays.stream(passes).sorted().toArray()[PASSES / 2], sources);
    }

    /** Nanoseconds of one pass, each share in a thread. */
    private long pass(ToIntFunction<List<Prepared>> work) {
        long begun = System.nanoTime();
        CompletableFuture<?>[] works = shares.stream()
                .map(share -> CompletableFuture.runAsync(() -> work(work, share), pool))
                .toArray(CompletableFuture<?>[]::new);
        Arrays.stream(works).forEach(CompletableFuture::join);
        return System.nanoTime() - begun;
    }

    /** Every source whose number leaves the thread's when divided by how many there are. */
    private static List<Prepared> share(List<Prepared> sources, int thread, int threads) {
        return IntStream.range(0, sources.size())
                .filter(i -> i % threads == thread)
                .mapToObj(sources::get)
                .toList();
    }

    private static void work(ToIntFunction<List<Prepared>> work, List<Prepared> share) {
        if (work.applyAsInt(share) < 0) {
            throw new IllegalStateException("less than nothing was made of " + share.size() + " documents");
        }
    }
}
