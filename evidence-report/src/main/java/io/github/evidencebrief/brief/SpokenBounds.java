package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the confidence interval that a quote prints in brackets behind a size. */
final class SpokenBounds {
    private static final List<String> UNITS =
            List.of("%", " per cent", " percent", " in 100", " in 1,000", " days", " weeks", " months", " points");

    private static final Pattern INTERVAL = Pattern.compile("\\bCI\\b|(confidence|credible) interval");

    private SpokenBounds() {}

    /** The bracket as it is printed, such as {@code  (95% CI 8 to 16)}; empty for none. */
    static String after(String size, List<Quote> quotes) {
        return quotes.stream()
                .flatMap(quote -> bracket(size, quote.exact()).stream())
                .findFirst()
                .map(bracket -> " " + bracket)
                .orElse("");
    }

    /** The size with the unit that stands behind it in the words: {@code 31 against 44 per cent}. */
    static String withUnit(String size, List<Quote> quotes) {
        return size
                + quotes.stream()
                        .map(Quote::exact)
                        .filter(words -> words.contains(size))
                        .map(words -> words.substring(words.indexOf(size) + size.length()))
                        .flatMap(rest -> UNITS.stream().filter(rest::startsWith))
                        .findFirst()
                        .orElse("");
    }

    /** The first bracket behind the size that names an interval. */
    private static Optional<String> bracket(String size, String words) {
        int from = words.indexOf(size);
        int open = from < 0 ? -1 : words.indexOf('(', from);
        while (open >= 0) {
            int close = words.indexOf(')', open);
            if (close < 0) {
                return Optional.empty();
            }
            String bracket = words.substring(open, close + 1);
            if (INTERVAL.matcher(bracket).find()) {
                return Optional.of(bracket);
            }
            open = words.indexOf('(', close);
        }
        return Optional.empty();
    }
}
