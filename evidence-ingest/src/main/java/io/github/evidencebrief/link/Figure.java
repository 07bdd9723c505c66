package io.github.evidencebrief.link;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number among the results of a study: {@code 13.9}, {@code 34 percent}, or a share in words.
 *
 * @param value the number; of a share, in percent
 * @param share whether it is a part of a whole
 * @param worded whether it is told in words, "a third", so that it is near the true one only
 */
record Figure(double value, boolean share, boolean worded) {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d+\\.\\d+|\\d+)( ?%| per ?cent| (?:in|out of) (?:every )?(?:100|a hundred))?");
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
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            boolean share = numbers.group(2) != null;
            double value = Double.parseDouble(numbers.group(1));
            boolean strength = share && value < STRENGTH;
            if (!strength && (share || numbers.group(1).indexOf('.') > 0)) {
                figures.add(new Figure(value, share, false));
            }
        }
        Matcher worded = IN_TEN.matcher(text.toLowerCase(Locale.ROOT));
        while (worded.find()) {
            int first = worded.group(1) == null ? 3 : 1;
            figures.add(new Figure(share(worded.group(first), worded.group(first + 1)), true, true));
        }
        return figures;
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
        if (share != other.share || (worded && other.worded)) {
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
        return (worded ? "about " : "") + plain + (share ? "%" : "");
    }
}
