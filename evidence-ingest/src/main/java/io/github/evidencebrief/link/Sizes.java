package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;

/** Compares counts with their qualifiers: 401 fits "over 400" and does not fit "over 500". */
final class Sizes {
    /** How far above a stated "over" the true number is taken to be at most; a writer rounds to the nearest handle. */
    private static final double OVER = 1.25;

    private static final double ABOUT = 0.1;
    private static final double NEARLY = 0.85;
    private static final double EXACT = 0.01;

    private Sizes() {}

    static boolean fit(Count a, Count b) {
        return low(a) <= high(b) && low(b) <= high(a);
    }

    private static double low(Count count) {
        return count.value()
                * switch (count.qualifier()) {
                    case EXACT -> 1 - EXACT;
                    case ABOUT -> 1 - ABOUT;
                    case OVER -> 1;
                    case NEARLY -> NEARLY;
                };
    }

    private static double high(Count count) {
        return count.value()
                * switch (count.qualifier()) {
                    case EXACT -> 1 + EXACT;
                    case ABOUT -> 1 + ABOUT;
                    case OVER -> OVER;
                    case NEARLY -> 1;
                };
    }

    static String text(Count count) {
        return count.qualifier() == Qualifier.EXACT
                ? String.valueOf(count.value())
                : count.qualifier().words() + " " + count.value();
    }
}
