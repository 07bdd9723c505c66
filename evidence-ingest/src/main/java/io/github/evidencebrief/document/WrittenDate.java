package io.github.evidencebrief.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a date in a few words: {@code July 6, 2011}, {@code 6 July 2011} or {@code July 2011}. */
final class WrittenDate {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private WrittenDate() {}

    /** The first full date as {@code 2011-07-06}; absent when a part of it is missing. */
    static Optional<String> in(String words) {
        List<String> plain = PlainWords.of(words).list();
        return IntStream.range(0, Math.max(0, plain.size() - 2))
                .mapToObj(i -> date(plain.subList(i, i + 3)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first month with a year as {@code 2011-07}; absent when there is none. */
    static Optional<String> month(String words) {
        List<String> plain = PlainWords.of(words).list();
        return IntStream.range(0, Math.max(0, plain.size() - 1))
                .mapToObj(i -> month(plain.get(i), plain.get(i + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> month(String month, String year) {
        return CalendarWords.month(month)
                .filter(found -> isIn(year, FIRST_YEAR, LAST_YEAR))
                .map(found -> String.format(Locale.ROOT, "%s-%02d", year, found));
    }

    private static Optional<String> date(List<String> words) {
        return date(words.get(2), words.get(0), words.get(1)).or(() -> date(words.get(2), words.get(1), words.get(0)));
    }

    private static Optional<String> date(String year, String month, String day) {
        return isIn(year, FIRST_YEAR, LAST_YEAR) && isIn(day, 1, 31)
                ? CalendarWords.month(month)
                        .map(found -> String.format(Locale.ROOT, "%s-%02d-%02d", year, found, Integer.parseInt(day)))
                : Optional.empty();
    }

    private static boolean isIn(String number, int least, int most) {
        return CalendarWords.isNumber(number)
                && number.length() <= 4
                && Integer.parseInt(number) >= least
                && Integer.parseInt(number) <= most;
    }
}
