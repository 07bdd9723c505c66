package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Coded;
import io.github.evidencebrief.model.Quote;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes values of common types as words: the same on every machine, whatever its language. */
final class PlainText {
    /** No rounding: a number is written as it is held. */
    static final int AS_HELD = -1;

    private static final String MINUS = "\u2212";
    private static final List<Class<?>> PRINTABLE = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            TemporalAccessor.class,
            URI.class,
            Coded.class,
            Quote.class,
            Statement.class);

    private PlainText() {}

    /** Whether values declared to be of this type can be written. */
    static boolean canWrite(Class<?> type) {
        return PRINTABLE.stream().anyMatch(known -> known.isAssignableFrom(type));
    }

    /** The value in words; absent when no rule is known for its type. */
    static Optional<String> of(Object value, int decimals) {
        if (value instanceof Number number) {
            return Optional.of(number(number, decimals));
        } else if (value instanceof Coded coded) {
            return Optional.of(coded.words());
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (value instanceof TemporalAccessor moment) {
            return Optional.of(DateText.of(moment));
        } else if (value instanceof Boolean truth) {
            return Optional.of(truth ? "yes" : "no");
        } else if (value instanceof Quote quote) {
            return Optional.of(QuotedWords.of(quote.exact()));
        } else if (value instanceof Statement statement) {
            return Optional.of(statement.text());
        }
        return canWrite(value.getClass()) ? Optional.of(value.toString()) : Optional.empty();
    }

    private static String number(Number number, int decimals) {
        String digits = decimals == AS_HELD ? asHeld(number) : rounded(number, decimals);
        return digits.startsWith("-") ? MINUS + digits.substring(1) : digits;
    }

    private static String asHeld(Number number) {
        return number instanceof BigDecimal exact ? exact.toPlainString() : shortest(number.toString());
    }

    private static String shortest(String digits) {
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    private static String rounded(Number number, int decimals) {
        if (number instanceof Double real && !Double.isFinite(real)) {
            return number.toString();
        }
        BigDecimal rounded = exact(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
    }
}
