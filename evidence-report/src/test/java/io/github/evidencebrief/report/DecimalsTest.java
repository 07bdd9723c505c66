package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many decimal places a column gets that asks for none. */
class DecimalsTest {
    private static List<String> printed(Object... values) {
        ColumnSpec<Object> column = ColumnSpec.of("Depth", value -> value);
        ColumnSpec<Object> aligned = column.aligned(List.of(values));
        return List.of(values).stream()
                .map(value -> aligned.text(List.of(value)))
                .toList();
    }

    @Test
    void areThoseOfTheLongestFraction() {
        assertThat(printed(0.5, 12.25, 3.0)).containsExactly("0.50", "12.25", "3.00");
    }

    @Test
    void areThreeAtMost() {
        assertThat(printed(1 / 3.0, 0.5)).containsExactly("0.333", "0.500");
    }

    @Test
    void keepThreeDigitsOfSmallNumbers() {
        assertThat(printed(0.000123456, 2.5)).containsExactly("0.000123", "2.500000");
    }

    @Test
    void areNoneForWholeNumbers() {
        assertThat(printed(18.0, 7.0)).containsExactly("18", "7");
        assertThat(printed(18, 7)).containsExactly("18", "7");
    }

    @Test
    void areThoseOfAnExactNumberItself() {
        assertThat(printed(new BigDecimal("0.50"), new BigDecimal("1.125"))).containsExactly("0.50", "1.125");
    }
}
