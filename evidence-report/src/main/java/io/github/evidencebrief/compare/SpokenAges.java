package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ages of people in running text, and leaves other numbers alone. */
final class SpokenAges {
    private static final List<String> TENS =
            List.of("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ONES = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Ages NOBODY = new Ages(0, 0);
    private static final Cues NO_AGES = Cues.read("no-ages.txt");

    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", TENS) + "|" + String.join("|", ONES) + ")";
    private static final String AGE = NUMBER + "(?:[ -]?(month|year)s?)?";
    private static final String YEARS = NUMBER + "(?:[ -]?(year)s?)?";
    private static final String OLD = "(?:[ -]olds?| of age)";
    private static final String TO = "(?:-? to | and |-|\u2013| through )";
    private static final String LIMIT = " (?:the age of |age )?" + AGE;
    private static final String OF_PEOPLE =
            "\\b(?:aged?|ages|people|adults|women|men|children|infants|kids|patients|those"
                    + "|anyone|everyone|everybody|residents|volunteers|participants) ";
    private static final String NEXT = "\\b(?: (\\w+))?";

    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("\\b(?:aged?|ages|ages of|aged between|the ages of) " + AGE + TO + AGE),
            Pattern.compile("\\b" + AGE + TO + AGE + OLD));
    private static final List<Pattern> FROM = List.of(
            Pattern.compile("\\b" + AGE + OLD + "?,? (?:and|or) (?:older|over|above|up)\\b"),
            Pattern.compile("\\bolder than" + LIMIT + NEXT),
            Pattern.compile("\\b(?:over|above|past) (?:the )?age (?:of )?" + AGE + NEXT),
            Pattern.compile(OF_PEOPLE + "(?:over|above|past) " + YEARS + NEXT));
    private static final List<Pattern> BELOW = List.of(
            Pattern.compile("\\b" + AGE + OLD + "?,? (?:and|or) (?:younger|under)\\b"),
            Pattern.compile("\\byounger than" + LIMIT + NEXT),
            Pattern.compile("\\b(?:under|below) (?:the )?age (?:of )?" + AGE + NEXT),
            Pattern.compile(OF_PEOPLE + "(?:under|below) " + AGE + NEXT));

    private SpokenAges() {}

    /** The ranges that a text tells; what stands between two ages is told by these alone. */
    static List<Ages> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        List<Ages> between = found(BETWEEN, plain, SpokenAges::between);
        return between.isEmpty()
                ? Stream.concat(
                                found(FROM, plain, SpokenAges::from).stream(),
                                found(BELOW, plain, SpokenAges::below).stream())
                        .toList()
                : between;
    }

    private static List<Ages> found(List<Pattern> patterns, String text, Function<Matcher, Ages> read) {
        List<Ages> found = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                found.add(read.apply(m));
            }
        }
        return found.stream().filter(ages -> ages.from() < ages.to()).distinct().toList();
    }

    private static Ages between(Matcher m) {
        int from = months(m.group(1), m.group(m.group(2) == null ? 4 : 2));
        int to = months(m.group(3), m.group(4));
        return new Ages(from, to + (to % Ages.YEAR == 0 ? Ages.YEAR : 1));
    }

    private static Ages from(Matcher m) {
        return isMeasure(m) ? NOBODY : new Ages(months(m.group(1), m.group(2)), Ages.OPEN);
    }

    private static Ages below(Matcher m) {
        return isMeasure(m) ? NOBODY : new Ages(0, months(m.group(1), m.group(2)));
    }

    /** Whether the word after the number makes it no age. */
    private static boolean isMeasure(Matcher m) {
        return m.groupCount() > 2 && m.group(3) != null && NO_AGES.has(m.group(3));
    }

    /** In years where no unit is told. */
    private static int months(String number, @Nullable String unit) {
        return number(number) * ("month".equals(unit) ? 1 : Ages.YEAR);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return TENS.contains(word) ? 10 * TENS.indexOf(word) : ONES.indexOf(word);
    }
}
