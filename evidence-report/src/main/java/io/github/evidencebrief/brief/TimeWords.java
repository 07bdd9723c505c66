package io.github.evidencebrief.brief;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes times of measurement for people.
 *
 * <p>A time is an ISO-8601 duration, {@code P12W}; with words before it, {@code sessions over P12W}, it is how long something
 * was given, at whose end was measured; all else is words, {@code short-term}.
 */
final class TimeWords {
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    private TimeWords() {}

    /** A duration in words, {@code 6 months}, {@code over 12 weeks} where it was given so long; other words as they are. */
    static String of(String time) {
        String given = given(time);
        return given.substring(given.lastIndexOf(' ', given.length() - 2) + 1) + length(time);
    }

    /** A duration in words, {@code 6 months}, whatever it is of; other words as they are. */
    static String length(String time) {
        return period(time).map(TimeWords::words).orElse(time);
    }

    /**
     * The time as the end of a sentence: {@code at 6 months}, {@code after sessions over 12 weeks}, {@code in the short term},
     * or the words in brackets.
     */
    static String at(String time) {
        if (time.endsWith("-term")) {
            return "in the " + time.replace('-', ' ');
        } else if (period(time).isEmpty()) {
            return "(" + time + ")";
        }
        String given = given(time);
        return (given.isEmpty() ? "at " : "after " + given) + length(time);
    }

    /** {@code sessions over }: what stands before a duration; empty for a duration alone, and for words. */
    private static String given(String time) {
        return period(time).isPresent() ? time.substring(0, time.lastIndexOf(' ') + 1) : "";
    }

    /** About how many days it is, to put times in order; absent for words that are no duration. */
    static Optional<Integer> days(String time) {
        return period(time)
                .map(period -> period.getYears() * DAYS_A_YEAR + period.getMonths() * DAYS_A_MONTH + period.getDays());
    }

    /**
     * Where a time stands among others, in days: {@code short-term} behind three months and {@code medium-term} behind
     * a year, where reviews mostly end these terms; other words come last.
     */
    static int order(String time) {
        return days(time).orElseGet(() -> switch (time.toLowerCase(Locale.ROOT).replace(' ', '-')) {
            case "short-term" -> 3 * DAYS_A_MONTH + 2;
            case "medium-term", "intermediate-term" -> DAYS_A_YEAR + 1;
            default -> Integer.MAX_VALUE;
        });
    }

    private static Optional<Period> period(String time) {
        String last = time.substring(time.lastIndexOf(' ') + 1);
        if (!last.startsWith("P") || last.length() < 3 || !Character.isDigit(last.charAt(1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(last)).filter(period -> !period.isZero());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String words(Period period) {
        List<String> parts = new ArrayList<>();
        add(period.getYears(), "year", parts);
        add(period.getMonths(), "month", parts);
        boolean weeks = period.getDays() % DAYS_A_WEEK == 0;
        add(weeks ? period.getDays() / DAYS_A_WEEK : period.getDays(), weeks ? "week" : "day", parts);
        return Listing.and(parts);
    }

    private static void add(int number, String unit, List<String> parts) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
