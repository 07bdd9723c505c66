package io.github.evidencebrief.link;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A number among the results of a study: {@code 13.9}, {@code 34 percent}, {@code 21 metres}, or a share in words.
 *
 * @param value the number; of a share, in percent
 * @param unit the unit in one form: {@code %} of a part of a whole, {@code m}; empty of a bare decimal
 * @param worded whether it is told in words, "a third", so that it is near the true one only
 */
record Figure(double value, String unit, boolean worded) {
    private static final String SHARE = "%";
    /** Each unit of a result under the form that all get. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("metre", "m"),
            Map.entry("meter", "m"),
            Map.entry("millimetre", "mm"),
            Map.entry("millimeter", "mm"),
            Map.entry("mm", "mm"),
            Map.entry("centimetre", "cm"),
            Map.entry("centimeter", "cm"),
            Map.entry("cm", "cm"),
            Map.entry("inch", "inch"),
            Map.entry("mmhg", "mmHg"),
            Map.entry("kg", "kg"),
            Map.entry("kilo", "kg"),
            Map.entry("kilogram", "kg"),
            Map.entry("pound", "lb"),
            Map.entry("point", "point"),
            Map.entry("dioptre", "D"),
            Map.entry("diopter", "D"),
            Map.entry("day", "day"),
            Map.entry("night", "night"),
            Map.entry("hour", "hour"));

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d+\\.\\d+|\\d+)(?:( ?%| per ?cent| (?:in|out of) (?:every )?(?:100|a hundred))|[ -]?("
                    + String.join(
                            "|",
                            UNITS.keySet().stream()
                                    .sorted(Comparator.reverseOrder())
                                    .toList()) + ")(?:s|es)?\\b)?");
    /** How far chance goes, which many studies tell alike: {@code p < 0.05}, {@code 95% CI}. */
    private static final Pattern CHANCE = Pattern.compile(
            "\\bp(?:[ -]?values?)?[ \u00a0]*(?:of|was|[<>=\u2264\u2265\u2009 ]+)[ \u00a0]*(?:0?\\.\\d+|1\\.0+)|\\b9[059](?:\\.0)?[ -]?(?:%|per ?cent)[ -]?(?:ci\\b|confidence|credib|cl\\b)|[\u03b1\u03b2] ?= ?0?\\.\\d+");

    private static final Pattern IN_TEN = Pattern.compile(
            "\\b(one|two|three|four|six|seven|eight|nine) (?:in|out of) (three|four|five|six|ten)\\b|\\b(one|two|three|a) (third|quarter)s?\\b");
    /** Each word at the number it stands for. */
    private static final List<String> WORDS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final double WHOLE = 100;

    /** A smaller share is the strength of a drug: 0.05 percent. */
    private static final double STRENGTH = 0.1;

    /** How far a share in words may lie from the number it stands for, in percentage points. */
    private static final double NEAR = 2.5;

    /** How far a share told as a whole number may lie from the same with decimals. */
    private static final double ROUNDED = 0.5;

    /** The shares and decimals of a text, in its order; whole numbers that are no shares tell too little. */
    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        String told = text.toLowerCase(Locale.ROOT);
        if (hasDigit(told)) {
            told = CHANCE.matcher(told).replaceAll(" ");
            addNumbers(told, figures);
        }
        Matcher worded = IN_TEN.matcher(told);
        while (worded.find()) {
            int first = worded.group(1) == null ? 3 : 1;
            figures.add(new Figure(share(worded.group(first), worded.group(first + 1)), SHARE, true));
        }
        return figures;
    }

    private static void addNumbers(String told, List<Figure> figures) {
        Matcher numbers = NUMBERS.matcher(told);
        while (numbers.find()) {
            boolean share = numbers.group(2) != null;
            double value = Double.parseDouble(numbers.group(1));
            boolean strength = share && value < STRENGTH;
            String unit = share ? SHARE : numbers.group(3) == null ? "" : UNITS.getOrDefault(numbers.group(3), "");
            if (!strength && (!unit.isEmpty() || numbers.group(1).indexOf('.') > 0)) {
                figures.add(new Figure(value, unit, false));
            }
        }
    }

    /** Whether a text may tell a number in digits, as many do not. */
    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static double share(String part, String whole) {
        return WHOLE * number(part) / number(whole);
    }

    private static int number(String word) {
        return switch (word) {
            case "a" -> 1;
            case "third" -> 3;
            case "quarter" -> 4;
            default -> WORDS.indexOf(word);
        };
    }

    /** Whether both may tell one result. */
    boolean mayBe(Figure other) {
        boolean share = unit.equals(SHARE);
        if (!unit.equals(other.unit) || (worded && other.worded)) {
            return false;
        }
        double apart = Math.abs(value - other.value);
        return apart <= (worded || other.worded ? NEAR : share && isWhole() != other.isWhole() ? ROUNDED : 0);
    }

    private boolean isWhole() {
        return value == Math.rint(value);
    }

    /** Whether it seldom comes twice by chance: a decimal. */
    boolean tells() {
        return !isWhole();
    }

    /** As people read it. */
    String text() {
        String number = String.valueOf(worded ? Math.rint(value) : value);
        String plain = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        String with = unit.equals(SHARE) || unit.isEmpty() ? unit : " " + unit;
        return (worded ? "about " : "") + plain + with;
    }
}
