package io.github.evidencebrief.link;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** Reads ISO-8601 durations of one unit as days. */
final class Durations {
    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})([DWMY])");

    private Durations() {}

    /** Days of a duration such as {@code P6M}; empty for words. */
    static Optional<Integer> days(String duration) {
        Matcher m = DURATION.matcher(duration);
        return m.matches()
                ? Optional.of((int) Math.round(Integer.parseInt(m.group(1)) * unit(m.group(2))))
                : Optional.empty();
    }

    private static double unit(String letter) {
        return switch (letter) {
            case "D" -> 1;
            case "W" -> 7;
            case "M" -> 30.44;
            default -> 365.25;
        };
    }

    /** Whether two times are one within eight percent: 26 weeks and six months. */
    static boolean near(int a, int b) {
        return Math.abs(a - b) <= 0.08 * Math.max(a, b);
    }
}
