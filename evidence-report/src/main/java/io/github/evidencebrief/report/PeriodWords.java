package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.CellFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Writes an ISO-8601 period of years, months, weeks and days as words, {@code P6M} as "6 months"; other text as it is. */
public final class PeriodWords implements CellFormatter<String> {
    private static final Map<String, String> UNITS = Map.of("Y", "year", "M", "month", "W", "week", "D", "day");

    /** A formatter; it keeps nothing between two values. */
    public PeriodWords() {}

    @Override
    public String format(String value) {
        StringTokenizer parts = new StringTokenizer(value.startsWith("P") ? value.substring(1) : "", "YMWD", true);
        List<String> words = new ArrayList<>();
        while (parts.hasMoreTokens()) {
            String number = parts.nextToken();
            String unit = UNITS.get(parts.hasMoreTokens() ? parts.nextToken() : "");
            if (unit == null || !number.chars().allMatch(Character::isDigit)) {
                return value;
            }
            words.add(number + " " + unit + (number.equals("1") ? "" : "s"));
        }
        return words.isEmpty() ? value : String.join(" ", words);
    }
}
