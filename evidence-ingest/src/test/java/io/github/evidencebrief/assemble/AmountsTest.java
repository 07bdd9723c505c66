package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "104;104",
                "6,671;6671",
                "One hundred and sixty-three;163",
                "a dozen;12",
                "two thousand and five;2005",
                "three million;3000000",
                "1.2 million;1200000",
                "450 thousand;450000",
                "half a million;500000"
            })
    void readsNumbersInDigitsAndWords(String words, int value) {
        assertThat(Amounts.read(words)).hasValue(value);
    }

    @Test
    void readsNothingFromWordsThatAreNoNumber() {
        assertThat(Amounts.read("several")).isEmpty();
        assertThat(Amounts.read("12345678901")).isEmpty();
    }

    @Test
    void keepsThePrintedDigitsOfADecimal() {
        assertThat(Amounts.decimal("0.50")).contains(new BigDecimal("0.50"));
        assertThat(Amounts.decimal("1\u00b72")).contains(new BigDecimal("1.2"));
        assertThat(Amounts.decimal("1.2.3")).isEmpty();
    }
}
