package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "six months, P6M",
        "12 weeks, P12W",
        "week 12, P12W",
        "a year, P1Y",
        "twenty four months, P24M",
        "1.5 years, P1.5Y",
        "the third day, P3D",
        "10 wks, P10W"
    })
    void writesTimesAsDurations(String words, String iso) {
        assertThat(Times.iso(words)).contains(iso);
    }

    @Test
    void knowsNoDurationWithoutANumberOrBelowADay() {
        assertThat(Times.iso("some weeks")).isEmpty();
        assertThat(Times.iso("30 minutes")).isEmpty();
        assertThat(Times.iso("")).isEmpty();
    }

    @Test
    void writesHoursAsDaysWhenTheyMakeDays() {
        assertThat(Times.hours("24 h")).contains("P1D");
        assertThat(Times.hours("six hours")).contains("PT6H");
        assertThat(Times.hours("some hours")).isEmpty();
    }

    @Test
    void takesTheLastOfTwoNumbers() {
        assertThat(Times.iso("three and six months")).contains("P6M");
        assertThat(Times.iso("one hundred and six days")).contains("P106D");
    }
}
