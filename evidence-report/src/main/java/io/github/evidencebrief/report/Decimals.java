package io.github.evidencebrief.report;

import java.math.BigDecimal;
import java.util.List;

/** Finds how many decimal places a column of binary fractions needs: 0.5 and 0.3333333333333333 need three. */
final class Decimals {
    /** Places beyond which a reader of a table is not helped, unless the numbers are small. */
    private static final int USUAL = 3;

    /** Digits that a small number keeps. */
    private static final int DIGITS = 3;

    private static final int MOST = 12;

    private Decimals() {}

    /** The places for all values; as they are held where none is a binary fraction, or any is no number. */
    static int of(List<Object> values) {
        boolean numbers = values.stream().allMatch(Number.class::isInstance);
        if (!numbers || values.stream().noneMatch(Decimals::isFraction)) {
            return PlainText.AS_HELD;
        }
        int places = 0;
        int most = USUAL;
        for (Object value : values) {
            if (isFraction(value)) {
                BigDecimal exact = new BigDecimal(value.toString()).stripTrailingZeros();
                places = Math.max(places, exact.scale());
                most = Math.max(most, DIGITS - exact.precision() + exact.scale());
            }
        }
        return Math.min(Math.min(places, most), MOST);
    }

    private static boolean isFraction(Object value) {
        return (value instanceof Double || value instanceof Float)
                && Double.isFinite(((Number) value).doubleValue())
                && ((Number) value).doubleValue() % 1 != 0;
    }
}
