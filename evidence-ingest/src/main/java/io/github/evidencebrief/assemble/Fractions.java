package io.github.evidencebrief.assemble;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a part of a whole in words as percent: "half", "two fifths", "a third". */
final class Fractions {
    private static final Map<String, Integer> PARTS = Map.of(
            "half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9, "tenth",
            10);

    private Fractions() {}

    /** The percentage that the last words of a text state; empty when they name no part of a whole. */
    static Optional<BigDecimal> percent(String text) {
        List<String> words = Terms.words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        Integer parts = PARTS.get(last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
        return Optional.ofNullable(parts)
                .map(whole -> BigDecimal.valueOf(100L * count(words))
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private static int count(List<String> words) {
        return words.size() < 2 ? 1 : Amounts.read(words.get(words.size() - 2)).orElse(1);
    }
}
