package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({"2.5,0,3", "-0.04,1,0.0", "-2.45,1,−2.5", "1e21,-1,1.0E21", "3.0,-1,3", "NaN,2,NaN", "1e3,1,1000.0"})
    void numbersHaveTheirDecimals(double number, int decimals, String text) {
        assertThat(PlainText.of(number, decimals)).contains(text);
    }

    @Test
    void anExactNumberKeepsItsZeros() {
        assertThat(PlainText.of(new BigDecimal("2.50"), PlainText.AS_HELD)).contains("2.50");
    }

    @Test
    void codesAreTheirWords() {
        assertThat(PlainText.of(Direction.FAVOURS_INTERVENTION, PlainText.AS_HELD))
                .contains("favours intervention");
    }

    @Test
    void datesAreWords() {
        assertThat(PlainText.of(LocalDate.of(2024, 3, 9), PlainText.AS_HELD)).contains("9 March 2024");
        assertThat(PlainText.of(YearMonth.of(2024, 3), PlainText.AS_HELD)).contains("March 2024");
        assertThat(PlainText.of(LocalDateTime.of(2024, 3, 9, 14, 5), PlainText.AS_HELD))
                .contains("9 March 2024, 14:05");
        assertThat(PlainText.of(Year.of(2024), PlainText.AS_HELD)).contains("2024");
    }

    @Test
    void whatHasNoTextIsAbsent() {
        assertThat(PlainText.of(new Object(), PlainText.AS_HELD)).isEmpty();
    }
}
