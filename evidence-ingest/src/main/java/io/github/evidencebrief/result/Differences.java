package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Says in which way two groups differ, by the numbers behind the word of difference.
 *
 * <pre>
 *   sleep differed between the groups (14 vs. 27 min)                        decreased
 *   a difference in grip was seen (mean difference 2.1, 95% CI 0.4 to 3.8)   increased
 * </pre>
 */
final class Differences {
    private static final List<String> JOINTS =
            List.of("vs.", "vs", "versus", "v", "and", "compared with", "compared to");
    private static final int LONGEST_UNIT = 24;

    private final Cursor cursor;
    private final String text;
    private final Span stretch;

    Differences(String text, Span stretch) {
        this.text = text;
        this.stretch = stretch;
        this.cursor = new Cursor(text, stretch.start(), stretch.end());
    }

    /** What the numbers say; {@link Change#DIFFERED} when there are none. */
    Change change() {
        return pair().or(this::estimate).orElse(Change.DIFFERED);
    }

    private Optional<Change> estimate() {
        return Estimate.in(text, stretch).stream()
                .findFirst()
                .map(found -> found.value().compareTo(found.none()))
                .filter(order -> order != 0)
                .map(order -> order > 0 ? Change.INCREASED : Change.DECREASED);
    }

    /** "(14 vs. 27 min", "(-2.3 cm vs -0.4 cm": the two numbers at the start of a bracket. */
    private Optional<Change> pair() {
        for (int open = text.indexOf('(', stretch.start());
                open >= 0 && open < stretch.end();
                open = text.indexOf('(', open + 1)) {
            Optional<BigDecimal> first = cursor.to(open + 1).number();
            Optional<BigDecimal> second = first.isPresent() ? second() : Optional.empty();
            if (second.isPresent() && first.get().compareTo(second.get()) != 0) {
                return Optional.of(first.get().compareTo(second.get()) > 0 ? Change.INCREASED : Change.DECREASED);
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> second() {
        int from = cursor.at();
        for (int at = from; at < from + LONGEST_UNIT && cursor.to(at).here() != ')' && cursor.here() != ';'; at++) {
            for (String joint : JOINTS) {
                if (cursor.to(at).isEdge() && cursor.take(joint)) {
                    cursor.spaces(2);
                    Optional<BigDecimal> number = cursor.number();
                    if (number.isPresent()) {
                        return number;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
