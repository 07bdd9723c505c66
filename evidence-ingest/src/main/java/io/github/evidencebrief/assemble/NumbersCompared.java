package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says what two numbers told side by side mean.
 *
 * <pre>
 *   "falls occurred in 12% with rails and 20% without"            decreased
 *   "pain was down by 30 points with heat and by 10 with cold"    decreased, told of a decrease
 *   "pain was down by 30 points with heat and by 31 with cold"    no-difference
 * </pre>
 */
final class NumbersCompared {
    /** Two numbers that lie closer than this part of the larger one are told as much the same. */
    private static final BigDecimal NEARLY = new BigDecimal("0.065");

    /** Of fewer, one more is told as a difference. */
    private static final BigDecimal SOME = BigDecimal.valueOf(8);

    private static final List<String> JOINTS =
            List.of(" in every ", " in ", " out of every ", " out of ", " of every ", " of the ", " of ", " per ");

    /** What parts in words are in percent, and how often others say. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("once", "1"),
            Map.entry("twice", "2"),
            Map.entry("none", "0"),
            Map.entry("nobody", "0"),
            Map.entry("half", "50"),
            Map.entry("a third", "33"),
            Map.entry("one third", "33"),
            Map.entry("two thirds", "67"),
            Map.entry("a quarter", "25"),
            Map.entry("one quarter", "25"),
            Map.entry("three quarters", "75"),
            Map.entry("a fifth", "20"),
            Map.entry("one fifth", "20"),
            Map.entry("two fifths", "40"),
            Map.entry("three fifths", "60"),
            Map.entry("four fifths", "80"),
            Map.entry("a sixth", "17"),
            Map.entry("an eighth", "12"),
            Map.entry("a tenth", "10"),
            Map.entry("one tenth", "10"));

    private final Reading reading;

    NumbersCompared(Reading reading) {
        this.reading = reading;
    }

    /** What happened to the outcome on the first side; {@code unclear} when a number is missing. */
    String change(Mention effect) {
        Optional<BigDecimal> first = number(effect, "first");
        Optional<BigDecimal> second = number(effect, "second");
        if (first.isEmpty() || second.isEmpty()) {
            return "unclear";
        }
        String told = effect.attribute("of").orElse("increased");
        BigDecimal gap = first.get().subtract(second.get());
        BigDecimal larger = first.get().max(second.get());
        boolean same = gap.abs().compareTo(larger.multiply(NEARLY)) <= 0 || isByChance(effect, gap, larger);
        return same ? "no-difference" : gap.signum() > 0 ? told : opposite(told);
    }

    /** "9 percent and 8 percent", "14 of one group and 13 of the other": one more or less of so many is chance. */
    private static boolean isByChance(Mention effect, BigDecimal gap, BigDecimal larger) {
        return effect.attribute("basis").equals(Optional.of("between-group"))
                && larger.compareTo(SOME) >= 0
                && gap.abs().compareTo(BigDecimal.ONE) <= 0
                && gap.stripTrailingZeros().scale() <= 0;
    }

    private static String opposite(String change) {
        return switch (change) {
            case "decreased" -> "increased";
            case "improved" -> "worsened";
            case "worsened" -> "improved";
            default -> "decreased";
        };
    }

    private Optional<BigDecimal> number(Mention effect, String slot) {
        return effect.slot(slot).map(reading::words).flatMap(NumbersCompared::read);
    }

    /** A number, or one of another in percent: "9 in 10", "1 out of 300", "a third". */
    private static Optional<BigDecimal> read(String words) {
        for (String joint : JOINTS) {
            int at = words.indexOf(joint);
            if (at > 0) {
                return plain(words.substring(0, at))
                        .flatMap(part -> plain(words.substring(at + joint.length()))
                                .filter(whole -> whole.signum() != 0)
                                .map(whole -> part.movePointRight(2).divide(whole, MathContext.DECIMAL64)));
            }
        }
        return Fractions.percent(words).or(() -> plain(words));
    }

    private static Optional<BigDecimal> plain(String words) {
        String part = PARTS.get(words.toLowerCase(Locale.ROOT));
        return part != null ? Optional.of(new BigDecimal(part)) : number(words);
    }

    private static Optional<BigDecimal> number(String words) {
        return Amounts.decimal(words)
                .or(() -> Amounts.read(words).stream()
                        .mapToObj(BigDecimal::valueOf)
                        .findFirst());
    }
}
