package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Count;
import java.util.Locale;

/** Writes numbers of people or studies with the qualifier of the source. */
final class CountWords {
    private CountWords() {}

    /** {@code over 400}, {@code about 1,200}, {@code 59}. */
    static String number(Count count) {
        String digits = String.format(Locale.ROOT, "%,d", count.value());
        return switch (count.qualifier()) {
            case EXACT -> digits;
            case ABOUT -> "about " + digits;
            case OVER -> "over " + digits;
            case NEARLY -> "nearly " + digits;
        };
    }

    /** The number with what the source counts. */
    static String of(Count count) {
        return number(count) + count.unit().map(unit -> " " + unit).orElse("");
    }
}
