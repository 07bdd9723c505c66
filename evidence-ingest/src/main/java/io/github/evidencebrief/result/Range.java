package io.github.evidencebrief.result;

import java.util.function.Supplier;

/** Some words of a line, from the first to before the end; empty when both are the same. */
record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    boolean isEmpty() {
        return to <= from;
    }

    int size() {
        return to - from;
    }

    boolean holds(int word) {
        return word >= from && word < to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    /** This range, or another when this one is empty. */
    Range or(Supplier<Range> other) {
        return isEmpty() ? other.get() : this;
    }
}
