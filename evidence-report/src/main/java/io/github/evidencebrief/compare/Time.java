package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Optional;

/**
 * A time point in days, or in words that name no number.
 *
 * @param days days from allocation; 0 for words
 * @param text as people say it
 */
record Time(int days, String text) {
    /** From here on a benefit is no longer called short-term: three months, as Cochrane Back and Neck sets it. */
    private static final int SHORT_TERM_DAYS = 92;

    private static final Pattern ISO = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final Map<String, String> UNITS = Map.of("D", "day", "W", "week", "M", "month", "Y", "year");

    /** The time point; empty for words that are neither a duration nor a term. */
    static Optional<Time> of(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return Optional.of(duration(Integer.parseInt(m.group(1)), m.group(2)));
        }
        return text.contains("term")
                ? Optional.of(new Time(0, text.replace(' ', '-')))
                : SpokenTime.noted(text).flatMap(Time::of);
    }

    private static Time duration(int number, String letter) {
        double days = number
                * switch (letter) {
                    case "D" -> 1;
                    case "W" -> 7;
                    case "M" -> 30.44;
                    default -> 365.25;
                };
        return new Time((int) Math.round(days), counted(number, UNITS.getOrDefault(letter, "")));
    }

    /** "1 week", "2 weeks". */
    static String counted(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    boolean isShortTerm() {
        return days == 0 && text.startsWith("short");
    }

    /** Whether it lies beyond what is called short-term. */
    boolean isLater() {
        return (days > SHORT_TERM_DAYS) || text.startsWith("long");
    }

    /** Whether both name one time, within eight percent: 26 weeks and six months. */
    boolean near(Time other) {
        boolean counted = days > 0 && other.days > 0;
        return counted ? Math.abs(days - other.days) <= 0.08 * Math.max(days, other.days) : text.equals(other.text);
    }
}
