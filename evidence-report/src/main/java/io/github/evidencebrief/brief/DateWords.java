package io.github.evidencebrief.brief;

import java.util.List;

/** Writes dates of publication as exactly as the source gives them. */
final class DateWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateWords() {}

    /** {@code 2017-10-03} as {@code 3 October 2017}, {@code 2017-10} as {@code October 2017}, {@code 2017} as it is. */
    static String of(String date) {
        List<String> parts = List.of(date.split("-", -1));
        String year = parts.get(0);
        if (parts.size() == 1) {
            return year;
        }
        String month = MONTHS.get(Integer.parseInt(parts.get(1)) - 1) + " " + year;
        return parts.size() == 2 ? month : Integer.parseInt(parts.get(2)) + " " + month;
    }
}
