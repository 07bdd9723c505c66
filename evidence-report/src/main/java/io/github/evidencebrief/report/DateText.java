package io.github.evidencebrief.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;

/** Writes dates in English words, {@code 1 May 2024}; moments of other kinds as Java writes them. */
final class DateText {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private DateText() {}

    static String of(TemporalAccessor moment) {
        if (moment instanceof LocalDate day) {
            return day.getDayOfMonth() + " " + of(YearMonth.from(day));
        } else if (moment instanceof LocalDateTime time) {
            return of(time.toLocalDate()) + ", " + time.toLocalTime();
        } else if (moment instanceof YearMonth month) {
            return MONTHS[month.getMonthValue() - 1] + " " + month.getYear();
        }
        return moment.toString();
    }
}
