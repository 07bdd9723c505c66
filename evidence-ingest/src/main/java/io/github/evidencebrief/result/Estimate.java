package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A size of effect with its interval, as a text prints it.
 *
 * @param measure odds-ratio, risk-ratio, hazard-ratio, mean-difference or smd
 * @param value the point estimate
 * @param lower the lower bound
 * @param upper the upper bound, never below the lower one
 */
public record Estimate(String measure, BigDecimal value, BigDecimal lower, BigDecimal upper) {
    /** All estimates in a stretch of a text that give an interval, in the order of the text. */
    public static List<Estimate> in(String text, Span stretch) {
        return new EstimateReader(text, stretch).all();
    }

    boolean isOrdered() {
        return lower.compareTo(upper) <= 0;
    }

    /** Whether the value lies between the bounds. */
    boolean holdsValue() {
        return value.compareTo(lower) >= 0 && value.compareTo(upper) <= 0;
    }

    /** Whether the bounds lie on both sides of 0. */
    boolean spansZero() {
        return lower.signum() < 0 && upper.signum() > 0;
    }

    /** Whether the interval leaves out what stands for no difference: 1 for ratios, 0 for differences. */
    public boolean significant() {
        return lower.compareTo(none()) > 0 || upper.compareTo(none()) < 0;
    }

    /** What stands for no difference. */
    BigDecimal none() {
        return measure.endsWith("ratio") ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
