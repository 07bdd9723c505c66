package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.util.List;
import java.util.Optional;

/** Whether p-values in a stretch of text call a result significant. */
final class PValues {
    private static final String BELOW = "=<:~\u2248\u2264\u2a7d";
    private static final String ABOVE = ">\u2265";
    /** The level at which results are called significant, by convention. */
    private static final double LEVEL = 0.05;

    private static final List<String> NO_WORSE = List.of(
            "noninferior",
            "non-inferior",
            "equivalence margin",
            "equivalence criteri",
            "equivalence range",
            "equivalence bound");

    private final Cursor cursor;
    private boolean numbers;
    private boolean printed;
    private boolean significant;
    /** Whether one was to be no worse than the other, and whether it was to be better. */
    private boolean noWorse;

    private boolean superior;

    private PValues(String text, Span stretch) {
        this.cursor = new Cursor(text, stretch.start(), stretch.end());
    }

    /**
     * Whether some p-value is significant, or none is; empty when there is no p-value and no interval. Of noninferiority
     * alone only an interval tells a difference.
     */
    static Optional<Boolean> significant(String text, Span stretch) {
        PValues values = new PValues(text, stretch);
        values.read();
        if (values.noWorse && !values.superior) {
            return byInterval(text, stretch).or(() -> Optional.of(false));
        }
        if (values.printed) {
            return Optional.of(values.significant);
        }
        return values.numbers ? byInterval(text, stretch) : Optional.empty();
    }

    /** What the intervals say when no p-value is printed. */
    private static Optional<Boolean> byInterval(String text, Span stretch) {
        return Estimate.in(text, stretch).stream()
                .map(Estimate::significant)
                .reduce(Boolean::logicalOr)
                .or(() -> new EstimateReader(text, stretch).spansZero() ? Optional.of(false) : Optional.empty());
    }

    private void read() {
        while (cursor.seekWord()) {
            int next = cursor.at() + 1;
            if (!found(cursor.here())) {
                cursor.to(next);
            }
        }
    }

    private boolean found(char first) {
        numbers |= Cursor.isDigit(first);
        return switch (first) {
            case 'p', 'P' -> value();
            case 'n', 'N' -> noWorse() || notSignificant();
            case 'e', 'E' -> noWorse();
            case 's', 'S' -> superior();
            default -> false;
        };
    }

    /** Reads {@code p = 0.03}, {@code P-value of <.05}. */
    private boolean value() {
        cursor.takeOne("pP");
        name();
        boolean below = cursor.takeOne(BELOW);
        boolean above = !below && cursor.takeOne(ABOVE);
        return (above || below || cursor.here() == '0' || cursor.here() == '.') && number(!above);
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

    /** Reads "noninferiority", "equivalence margin": a p-value or a margin for it calls no difference significant. */
    private boolean noWorse() {
        for (String words : NO_WORSE) {
            if (cursor.takeAnyCase(words)) {
                noWorse = true;
                return true;
            }
        }
        return false;
    }

    /** Reads "superiority", "superior". */
    private boolean superior() {
        boolean found = cursor.takeAnyCase("superior");
        superior |= found;
        return found;
    }

    /** Reads "NS", "n.s."; it counts as one more p-value that is not significant. */
    private boolean notSignificant() {
        boolean found = cursor.takeAnyCase("not significant")
                || cursor.takeAnyCase("non-significant")
                || cursor.take("n.s.")
                || ((cursor.take("NS") || cursor.take("ns")) && cursor.isEdge());
        printed |= found;
        return found;
    }
}
