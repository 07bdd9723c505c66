package io.github.evidencebrief.bench;

import java.util.List;
import java.util.Locale;

/**
 * How fast all sources went through some work once.
 *
 * @param documents documents per second
 * @param megabytes millions of bytes per second
 * @param microseconds time of a document
 */
record Speed(double documents, double megabytes, double microseconds) {
    private static final double SECOND = 1e9;
    private static final double MICROSECOND = 1e3;
    private static final double MILLION = 1e6;

    static Speed of(long nanoseconds, List<Prepared> sources) {
        double seconds = nanoseconds / SECOND;
        double bytes = sources.stream().mapToDouble(Prepared::bytes).sum();
        return new Speed(
                sources.size() / seconds, bytes / MILLION / seconds, nanoseconds / MICROSECOND / sources.size());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%8.0f documents/s %7.2f MB/s %8.1f µs/document", documents, megabytes, microseconds);
    }
}
