package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the time of a result in a sentence, and leaves alone how long people were ill or were treated. */
final class SpokenTime {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> UNITS = List.of("day", "week", "month", "year");
    private static final String LENGTH =
            "(\\d{1,3}|an?|" + String.join("|", NUMBERS) + ")[ -](" + String.join("|", UNITS) + ")s?";

    private static final List<Pattern> TIMES = List.of(
            Pattern.compile("\\b" + LENGTH + " (?:after|later|on from)\\b"),
            Pattern.compile("\\b(?:up to|last(?:s|ed|ing)?(?: for)?|after|at)(?: about| some| the)? " + LENGTH + "\\b"),
            Pattern.compile("\\bfor(?: about| some)? " + LENGTH + " (?:or|and) (?:more|longer|beyond)\\b"));

    private static final Pattern WHOLE = Pattern.compile("(?:for|at|after|until|within) " + LENGTH);

    private SpokenTime() {}

    /** The first time of a result in running text, as an ISO duration. */
    static Optional<String> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return UNITS.stream().noneMatch(plain::contains)
                ? Optional.empty()
                : TIMES.stream()
                        .map(pattern -> pattern.matcher(plain))
                        .filter(Matcher::find)
                        .findFirst()
                        .map(SpokenTime::iso);
    }

    /** A time point that was noted in words: "for six months", "six months after the start". */
    static Optional<String> noted(String text) {
        Matcher whole = WHOLE.matcher(text.toLowerCase(Locale.ROOT));
        return whole.matches() ? Optional.of(iso(whole)) : in(text);
    }

    private static String iso(Matcher m) {
        return "P" + number(m.group(1)) + Character.toUpperCase(m.group(2).charAt(0));
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return Math.max(1, NUMBERS.indexOf(word));
    }
}
