package io.github.evidencebrief.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes a length of time in words as an ISO-8601 duration: "six months" is P6M. */
final class Times {
    private static final Map<String, Character> UNITS = Map.ofEntries(
            Map.entry("day", 'D'),
            Map.entry("days", 'D'),
            Map.entry("daily", 'D'),
            Map.entry("weekly", 'W'),
            Map.entry("monthly", 'M'),
            Map.entry("week", 'W'),
            Map.entry("weeks", 'W'),
            Map.entry("wk", 'W'),
            Map.entry("wks", 'W'),
            Map.entry("month", 'M'),
            Map.entry("months", 'M'),
            Map.entry("mo", 'M'),
            Map.entry("year", 'Y'),
            Map.entry("years", 'Y'),
            Map.entry("yr", 'Y'),
            Map.entry("yrs", 'Y'));
    private static final Set<String> HOURS = Set.of("h", "hr", "hrs", "hour", "hours");
    private static final int HOURS_A_DAY = 24;

    /** Shortest and longest whole hours that are written; more than six weeks are no hours. */
    private static final int MOST_HOURS = 1008;

    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
            "tenth", 10);

    private Times() {}

    /** The duration; empty when the words give no number or a unit below a day. */
    static Optional<String> iso(String text) {
        List<String> words = Terms.words(text);
        for (int i = 0; i < words.size(); i++) {
            Character unit = UNITS.get(words.get(i));
            if (unit != null) {
                return number(words, i).map(number -> "P" + number + unit);
            }
        }
        return Optional.empty();
    }

    /** The same for hours: P1D for "24 hours", PT6H for "6 h"; empty when the words give no whole number of hours. */
    static Optional<String> hours(String text) {
        List<String> words = Terms.words(text);
        for (int i = 1; i < words.size(); i++) {
            if (HOURS.contains(words.get(i))) {
                OptionalInt hours = Amounts.read(words.get(i - 1));
                return hours.isPresent() && hours.getAsInt() <= MOST_HOURS
                        ? Optional.of(hours(hours.getAsInt()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String hours(int hours) {
        return hours % HOURS_A_DAY == 0 ? "P" + hours / HOURS_A_DAY + "D" : "PT" + hours + "H";
    }

    private static Optional<String> number(List<String> words, int unit) {
        Optional<String> before = unit == 0 ? Optional.empty() : before(words.subList(0, unit));
        return before.isPresent() || unit + 1 >= words.size() ? before : single(words.get(unit + 1));
    }

    private static Optional<String> before(List<String> words) {
        String last = words.get(words.size() - 1);
        if (ORDINALS.containsKey(last)) {
            return Optional.of(String.valueOf(ORDINALS.get(last)));
        }
        Optional<String> single = single(last);
        OptionalInt all = Amounts.read(String.join(" ", words));
        return all.isPresent() ? Optional.of(String.valueOf(all.getAsInt())) : single;
    }

    private static Optional<String> single(String word) {
        boolean decimal = !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(word.length() - 1))
                && word.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                && word.chars().filter(c -> c == '.').count() < 2;
        if (decimal && word.length() < 7) {
            return Optional.of(word);
        }
        OptionalInt number = Amounts.read(word);
        return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
    }
}
