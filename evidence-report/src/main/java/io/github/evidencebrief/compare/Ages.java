package io.github.evidencebrief.compare;

import java.util.Comparator;

/**
 * A range of ages.
 *
 * @param from the lowest age in months
 * @param to the age in months that the oldest have not reached; {@link #OPEN} for none
 */
record Ages(int from, int to) implements Comparable<Ages> {
    /** Nobody is as old: 150 years in months. */
    static final int OPEN = 1800;

    static final int YEAR = 12;

    private static final Comparator<Ages> ORDER =
            Comparator.comparingInt(Ages::from).thenComparing(Ages::to);

    /** Whether somebody is of both. */
    boolean meet(Ages other) {
        return from < other.to && other.from < to;
    }

    boolean areBelow(Ages other) {
        return to <= other.from;
    }

    /** As it stands after "people": "under 5 years", "from 60 years on". */
    String words() {
        if (to >= OPEN) {
            return "from " + age(from) + " on";
        }
        return from == 0 ? "under " + age(to) : "of " + age(from) + " to under " + age(to);
    }

    private static String age(int months) {
        return months % YEAR == 0 ? Time.counted(months / YEAR, "year") : Time.counted(months, "month");
    }

    @Override
    public int compareTo(Ages other) {
        return ORDER.compare(this, other);
    }
}
