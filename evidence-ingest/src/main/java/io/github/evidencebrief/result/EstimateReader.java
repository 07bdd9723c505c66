package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads estimates with their intervals.
 *
 * <pre>
 *   odds ratio = 0.62 , 95% CI 0.41 to 0.93
 *   measure      value  heading lower  upper
 * </pre>
 */
final class EstimateReader {
    /** What may stand between a value and its interval besides brackets, such as a unit: "2.1 points (". */
    private static final int LONGEST_UNIT = 12;

    private static final int MOST_SIGNS = 4;
    private static final int MOST_BEFORE_BOUND = 6;
    private static final int MOST_SPACES = 2;

    private final Cursor cursor;

    EstimateReader(String text, Span stretch) {
        this.cursor = new Cursor(text, stretch.start(), stretch.end());
    }

    /** All estimates whose bounds are in order, in the order of the text. */
    List<Estimate> all() {
        if (!cursor.holdsDigit()) {
            return List.of();
        }
        List<Estimate> found = new ArrayList<>();
        while (cursor.seekWord()) {
            int at = cursor.at();
            if (!take(found)) {
                cursor.to(at + 1);
            }
        }
        return found;
    }

    /** Takes the estimate that begins here, if one does. */
    private boolean take(List<Estimate> found) {
        Optional<Measure> measure = Measure.take(cursor);
        Optional<Estimate> estimate = measure.isPresent() ? estimate(measure.get()) : Optional.empty();
        if (estimate.isPresent() && estimate.get().isOrdered()) {
            found.add(estimate.get());
        }
        return estimate.isPresent();
    }

    /** Whether some interval is printed that holds 0 between its bounds, whatever it is of. */
    boolean spansZero() {
        while (cursor.seekWord()) {
            int at = cursor.at();
            if ((cursor.take("CI") || cursor.takeAnyCase("confidence interval"))
                    && bounds().filter(Estimate::spansZero).isPresent()) {
                return true;
            }
            cursor.to(at + 1);
        }
        return false;
    }

    private Optional<Estimate> bounds() {
        return interval(Measure.UNNAMED, BigDecimal.ZERO);
    }

    private Optional<Estimate> estimate(Measure measure) {
        equalsSign();
        return cursor.number().flatMap(value -> named(measure, value).or(() -> bare(measure, value)));
    }

    private Optional<Estimate> named(Measure measure, BigDecimal value) {
        int at = cursor.at();
        Optional<Estimate> estimate = heading() ? interval(measure, value) : Optional.empty();
        if (estimate.isEmpty()) {
            cursor.to(at);
        }
        return estimate;
    }

    /** "0.94, 0.78 to 1.13": two numbers behind a value that lies between them. */
    private Optional<Estimate> bare(Measure measure, BigDecimal value) {
        unit();
        boolean parted = cursor.takeSome(" ([;,", MOST_SIGNS) > 0;
        return cursor.number()
                .filter(lower -> parted)
                .flatMap(lower -> upper().map(upper -> new Estimate(measure.code(), value, lower, upper)))
                .filter(Estimate::holdsValue);
    }

    /** A word behind a value: "2.1 points". */
    private void unit() {
        cursor.spaces(1);
        for (int i = 0; i < LONGEST_UNIT && (Character.isLetter(cursor.here()) || cursor.here() == '%'); i++) {
            cursor.to(cursor.at() + 1);
        }
    }

    /** "]", "=", "was" and the like. */
    private void equalsSign() {
        cursor.spaces(MOST_SPACES);
        cursor.takeOne("])");
        cursor.spaces(MOST_SPACES);
        if (!cursor.takeOne("=:,") && !cursor.take("of") && !cursor.take("was")) {
            cursor.take("were");
        }
        cursor.spaces(MOST_SPACES);
    }

    private boolean heading() {
        for (int unit = 0; unit <= LONGEST_UNIT; unit++) {
            int at = cursor.at();
            if (cursor.takeSome(" \t\n\f\r([;,", MOST_SIGNS) > 0 && named()) {
                return true;
            }
            char c = cursor.to(at).here();
            if (c == 0 || Cursor.isDigit(c) || ".()".indexOf(c) >= 0) {
                return false;
            }
            cursor.to(at + 1);
        }
        return false;
    }

    /** "95% CI", "C.I.", "confidence interval". */
    private boolean named() {
        level();
        boolean dotted =
                cursor.take("C.I") || cursor.take("c.i") || cursor.take("CrI") || cursor.take("credible interval");
        return dotted || cursor.take("CI") || cursor.take("confidence interval");
    }

    private void level() {
        int at = cursor.at();
        boolean level = cursor.takeOne("9") && cursor.takeOne("0123456789");
        cursor.spaces(1);
        if (level && cursor.takeOne("%")) {
            cursor.spaces(1);
        } else {
            cursor.to(at);
        }
    }

    private Optional<Estimate> interval(Measure measure, BigDecimal value) {
        for (int i = 0; i < MOST_BEFORE_BOUND && !opensNumber(cursor.here()); i++) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.number()
                .flatMap(lower -> upper().map(upper -> new Estimate(measure.code(), value, lower, upper)));
    }

    private static boolean opensNumber(char c) {
        return c == 0 || Cursor.isDigit(c) || Cursor.MINUS.indexOf(c) >= 0;
    }

    private Optional<BigDecimal> upper() {
        cursor.spaces(MOST_SPACES);
        boolean joined = cursor.take("to") || cursor.takeOne(",;-\u2013\u2212\u2014");
        cursor.spaces(MOST_SPACES);
        return joined ? cursor.number() : Optional.empty();
    }
}
