package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds shares of people in running text, in percent: "62%", "one in four", "two thirds". */
final class Shares {
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> PARTS =
            List.of("", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String NUMBER = "(\\d{1,2}|an?|" + String.join("|", NUMBERS) + ")";
    private static final Pattern PERCENT = Pattern.compile("\\b(\\d{1,3})(?:\\.\\d+)? ?(?:%|per ?cent\\b)");
    private static final Pattern ONE_IN =
            Pattern.compile("\\b" + NUMBER + " (?:in|out of) (?:every )?" + NUMBER + "\\b");
    private static final Pattern PART =
            Pattern.compile("\\b" + NUMBER + "[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b");

    private Shares() {}

    /** The shares, rounded to whole percent, each form by itself in the order of the text. */
    static List<Integer> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        List<Integer> shares = new ArrayList<>();
        Matcher percent = PERCENT.matcher(plain);
        while (percent.find()) {
            shares.add(Integer.parseInt(percent.group(1)));
        }
        Matcher in = ONE_IN.matcher(plain);
        while (in.find()) {
            shares.add(percent(number(in.group(1)), number(in.group(2))));
        }
        Matcher part = PART.matcher(plain);
        while (part.find()) {
            shares.add(percent(number(part.group(1)), PARTS.indexOf(part.group(2))));
        }
        shares.removeIf(share -> share <= 0 || share > 100);
        return shares;
    }

    /** Whether both make up all people, but for rounding. */
    static boolean isRest(int share, int other) {
        return share != other && Math.abs(share + other - 100) <= 1;
    }

    private static int percent(int some, int all) {
        return all == 0 ? 0 : (int) Math.round(100.0 * some / all);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return Math.max(1, NUMBERS.indexOf(word));
    }
}
