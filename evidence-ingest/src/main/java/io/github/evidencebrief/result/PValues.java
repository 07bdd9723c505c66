package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.util.Optional;

/** Whether p-values in a stretch of text call a result significant. */
final class PValues {
    private static final String BELOW = "=<\u2264\u2a7d";
    private static final String ABOVE = ">\u2265";
    /** The level at which results are called significant, by convention. */
    private static final double LEVEL = 0.05;

    private final Cursor cursor;
    private boolean printed;
    private boolean significant;

    private PValues(String text, Span stretch) {
        this.cursor = new Cursor(text, stretch.start(), stretch.end());
    }

    /** Whether some p-value is significant, or none is; empty when there is no p-value and no interval. */
    static Optional<Boolean> significant(String text, Span stretch) {
        PValues values = new PValues(text, stretch);
        values.read();
        return values.printed ? Optional.of(values.significant) : byInterval(text, stretch);
    }

    /** What the intervals say when no p-value is printed. */
    private static Optional<Boolean> byInterval(String text, Span stretch) {
        return Estimate.in(text, stretch).stream().map(Estimate::significant).reduce(Boolean::logicalOr);
    }

    private void read() {
        while (cursor.seekWord()) {
            int at = cursor.at();
            if (!value() && !notSignificant(at)) {
                cursor.to(at + 1);
            }
        }
    }

    /** Reads {@code p = 0.03}, {@code P-value of <.05}. */
    private boolean value() {
        if (!cursor.takeAnyCase("p")) {
            return false;
        }
        name();
        boolean below = cursor.takeOne(BELOW);
        return (below || cursor.takeOne(ABOVE)) && number(below);
    }

    private void name() {
        int at = cursor.at();
        cursor.takeOne("- ");
        if (cursor.takeAnyCase("value")) {
            cursor.takeOne("sS");
        } else {
            cursor.to(at);
        }
        cursor.spaces(Integer.MAX_VALUE);
        if (cursor.takeAnyCase("of")) {
            cursor.spaces(Integer.MAX_VALUE);
        }
    }

    private boolean number(boolean below) {
        cursor.spaces(Integer.MAX_VALUE);
        int from = cursor.at();
        boolean one = cursor.here() == '1';
        cursor.takeOne("01");
        boolean found = cursor.fraction() > 0 || (one && cursor.isEdge());
        if (found) {
            printed = true;
            significant |= below && Double.parseDouble(cursor.plain(from)) <= LEVEL;
        }
        return found;
    }

    /** Reads "NS"; it counts as one more p-value that is not significant. */
    private boolean notSignificant(int at) {
        cursor.to(at);
        boolean found = (cursor.take("NS") || cursor.take("ns") || cursor.take("n.s.")) && cursor.isEdge();
        printed |= found;
        return found;
    }
}
