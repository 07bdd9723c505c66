package io.github.evidencebrief.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of months and days, of which datelines are made. */
final class CalendarWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> LONG_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun");

    /** Words of a time of day and of publication that stand with a date. */
    private static final Set<String> TIMES = Set.of(
            "am",
            "pm",
            "a",
            "p",
            "m",
            "et",
            "est",
            "edt",
            "ct",
            "cst",
            "cdt",
            "mt",
            "pt",
            "pst",
            "pdt",
            "gmt",
            "utc",
            "bst",
            "published",
            "posted",
            "updated",
            "on",
            "at",
            "date",
            "online",
            "first",
            "last");

    private CalendarWords() {}

    /** Number of a month, 1 to 12, from its lower-case name or abbreviation; absent for another word. */
    static Optional<Integer> month(String word) {
        int found = LONG_MONTHS.indexOf(word);
        if (found < 0) {
            found = MONTHS.indexOf(word.equals("sept") ? "sep" : word);
        }
        return found < 0 ? Optional.empty() : Optional.of(found + 1);
    }

    static boolean isOfDate(String word) {
        return DAYS.contains(word) || TIMES.contains(word) || month(word).isPresent() || isNumber(word);
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
