package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
    @ParameterizedTest
    @CsvSource({
        "P6M,6 months",
        "P1Y,1 year",
        "P10W,10 weeks",
        "P1Y6M,1 year 6 months",
        "P,P",
        "PT2H,PT2H",
        "P6,P6",
        "Pending,Pending",
        "short-term,short-term",
        "PM,PM"
    })
    void periodsAreWords(String period, String words) {
        assertThat(new PeriodWords().format(period)).isEqualTo(words);
    }
}
