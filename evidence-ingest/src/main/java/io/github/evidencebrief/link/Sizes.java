package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;

/** Compares counts with their qualifiers: 401 fits "over 400" and does not fit "over 500". */
final class Sizes {
    /** How far above a stated "over" the true number is taken to be at most; a writer rounds to the nearest handle. */
    private static final double OVER = 1.25;

    private static final double ABOUT = 0.08;
    private static final double NEARLY = 0.85;
    private static final double EXACT = 0.01;

    /** How far two rounded counts of one study may lie apart, as a share of the larger. */
    private static final double ROUNDED = 0.1;

    private Sizes() {}

    /** Two counts that are both rounded must lie close together: their allowances do not add up. */
    static boolean fit(Count a, Count b) {
        boolean rounded = a.qualifier() != Qualifier.EXACT && b.qualifier() != Qualifier.EXACT;
        double apart = Math.abs(a.value() - b.value()) / (double) Math.max(a.value(), b.value());
        return !(rounded && apart > ROUNDED) && low(a) <= high(b) && low(b) <= high(a);
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
