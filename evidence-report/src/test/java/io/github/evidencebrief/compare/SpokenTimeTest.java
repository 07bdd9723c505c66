package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTimeTest {
    @ParameterizedTest
    @CsvSource({
        "Six months after the course they slept better, P6M",
        "Warts were gone after 12 weeks, P12W",
        "The gain lasted a year, P1Y",
        "Coughing stopped for up to two months, P2M",
        "It kept them dry for three weeks or longer, P3W",
        "Ten days later the rash had faded, P10D"
    })
    void timeOfAResultIsFound(String words, String time) {
        assertThat(SpokenTime.in(words)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "People who had coughed for six months slept better",
                "A 12-week course helped",
                "Twice a week they swam",
                "They were 30 years old"
            })
    void otherLengthsAreNoTimeOfAResult(String words) {
        assertThat(SpokenTime.in(words)).isEmpty();
    }

    @Test
    void notedWordsMayBeTheTimeAlone() {
        assertThat(SpokenTime.noted("for six months")).contains("P6M");
        assertThat(SpokenTime.noted("six months after the start")).contains("P6M");
        assertThat(SpokenTime.noted("after the course")).isEmpty();
    }
}
