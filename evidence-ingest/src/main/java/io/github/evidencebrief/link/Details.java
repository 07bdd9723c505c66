package io.github.evidencebrief.link;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds how much people got and how old they were, each in one form: {@code 1000 iu}, {@code from age 70}. */
final class Details {
    /** Each unit under the one that others become. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("milligram", "mg"),
            Map.entry("mg", "mg"),
            Map.entry("microgram", "mcg"),
            Map.entry("mcg", "mcg"),
            Map.entry("gram", "g"),
            Map.entry("g", "g"),
            Map.entry("iu", "iu"),
            Map.entry("international unit", "iu"),
            Map.entry("millilitre", "ml"),
            Map.entry("milliliter", "ml"),
            Map.entry("ml", "ml"),
            Map.entry("litre", "litre"),
            Map.entry("liter", "litre"),
            Map.entry("minute", "minute"),
            Map.entry("session", "session"),
            Map.entry("step", "step"));

    private static final Pattern AMOUNT = Pattern.compile("\\b(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[ -]?("
            + String.join("|", UNITS.keySet().stream().sorted().toList()) + ")s?\\b");
    /** A smaller share than a tenth of a percent is the strength of a drug. */
    private static final Pattern STRENGTH = Pattern.compile("\\b(0\\.0\\d+)(?:%| ?per ?cent)");

    private static final String NUMBER = "(\\d{1,3})";
    private static final String OLD = "(?:[ -]years?)?(?:[ -]olds?| of age)?";
    private static final List<Pattern> FROM = List.of(
            Pattern.compile("\\b" + NUMBER + OLD + ",? (?:and|or) (?:over|older|above|up)\\b"),
            Pattern.compile("\\b(?:older than|aged over|over the age of|age of) " + NUMBER + "\\b"));
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:aged|ages|between|from) (?:the ages of )?" + NUMBER
            + "(?: to | and |-|\u2013)" + NUMBER + "(?: years?| of age| years old|-year-olds|,|\\.|$)");

    private Details() {}

    /** The amounts and ages that a text tells, in digits. */
    static Set<String> in(String text) {
        if (!Figure.hasDigit(text)) {
            return Set.of();
        }
        String plain = text.toLowerCase(Locale.ROOT);
        Set<String> details = new LinkedHashSet<>();
        Matcher amounts = AMOUNT.matcher(plain);
        while (amounts.find()) {
            details.add(amounts.group(1).replace(",", "") + " " + UNITS.get(amounts.group(2)));
        }
        Matcher strengths = STRENGTH.matcher(plain);
        while (strengths.find()) {
            details.add(strengths.group(1) + " %");
        }
        for (Pattern from : FROM) {
            Matcher ages = from.matcher(plain);
            while (ages.find()) {
                details.add("from age " + ages.group(1));
            }
        }
        Matcher ages = BETWEEN.matcher(plain);
        while (ages.find()) {
            details.add("age " + ages.group(1) + " to " + ages.group(2));
        }
        return details;
    }

    /** Whether it is an amount and no age. */
    static boolean isAmount(String detail) {
        return Character.isDigit(detail.charAt(0));
    }

    /** Whether it seldom comes twice by chance: an amount with decimals. */
    static boolean tells(String detail) {
        return isAmount(detail) && detail.indexOf('.') > 0;
    }
}
