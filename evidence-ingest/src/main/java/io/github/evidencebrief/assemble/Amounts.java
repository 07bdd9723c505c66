package io.github.evidencebrief.assemble;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads whole numbers in digits and in English words. */
final class Amounts {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private Amounts() {}

    /** The number a text states; empty when it states none, or one of more than nine digits. */
    static OptionalInt read(String text) {
        String digits = isInDigits(text) ? text : joined(text.strip());
        if (isInDigits(digits)) {
            return digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
        }
        List<String> words = Terms.words(text);
        OptionalInt scaled = scaled(words);
        return scaled.isPresent() ? scaled : words(words);
    }

    /** "1.2 million", "450 thousand", "half a million"; empty for anything else. */
    private static OptionalInt scaled(List<String> words) {
        Integer scale = words.size() < 2 ? null : SCALES.get(words.get(words.size() - 1));
        if (scale == null) {
            return OptionalInt.empty();
        } else if (words.get(0).equals("half")) {
            return OptionalInt.of(scale / 2);
        }
        return decimal(words.get(0))
                .filter(number -> words.size() == 2)
                .map(number -> number.multiply(BigDecimal.valueOf(scale)))
                .filter(product -> product.compareTo(MOST) < 0)
                .map(product -> OptionalInt.of(product.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** Without the commas and spaces that part thousands; "8 12" stays two numbers. */
    private static String joined(String text) {
        String plain = text.replace(",", "");
        for (String part : plain.substring(Math.max(0, plain.indexOf(' ') + 1)).split(" ", -1)) {
            if (plain.indexOf(' ') >= 0 && part.length() != 3) {
                return "";
            }
        }
        return plain.replace(" ", "");
    }

    /** The decimal number a text states in digits; empty when it states none. */
    static Optional<BigDecimal> decimal(String text) {
        String digits = text.replace(",", "").replace('\u00b7', '.').strip();
        boolean plain = !digits.isEmpty()
                && digits.length() < 20
                && digits.chars().allMatch(c -> isDigit(c) || c == '.')
                && digits.chars().filter(c -> c == '.').count() < 2
                && digits.chars().anyMatch(Amounts::isDigit);
        return plain ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static boolean isInDigits(String text) {
        boolean digits = !text.isEmpty();
        for (int i = 0; digits && i < text.length(); i++) {
            digits = isDigit(text.charAt(i));
        }
        return digits;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a number word may follow: "twenty four" and "a hundred and six" are one number, "three and six" are two. */
    private static boolean goesOn(long part, int value) {
        long rest = part % 100;
        return rest == 0 || (rest >= 20 && rest % 10 == 0 && value < 10);
    }

    private static OptionalInt words(List<String> words) {
        long total = 0;
        long part = 0;
        boolean any = false;
        for (String word : words) {
            Integer value = WORDS.get(word);
            Integer scale = SCALES.get(word);
            if (value != null && !goesOn(part, value)) {
                return OptionalInt.empty();
            } else if (value != null) {
                part += value;
            } else if (scale != null) {
                part = Math.max(1, part) * scale;
                total += scale >= 1000 ? part : 0;
                part = scale >= 1000 ? 0 : part;
            } else if (!word.equals("and")) {
                return OptionalInt.empty();
            }
            any |= value != null || scale != null;
        }
        long sum = total + part;
        return any && sum > 0 && sum < 1_000_000_000 ? OptionalInt.of((int) sum) : OptionalInt.empty();
    }
}
