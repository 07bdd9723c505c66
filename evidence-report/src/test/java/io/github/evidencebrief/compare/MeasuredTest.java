package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void lessOfARemedyIsLessUseOfIt() {
        assertThat(Measured.name("sleeping pills", "Rowers took fewer sleeping pills than walkers."))
                .isEqualTo("use of sleeping pills");
        assertThat(Measured.name("antacids", "After a month they needed less antacids."))
                .isEqualTo("use of antacids");
        assertThat(Measured.name("colds", "Rowers had fewer colds than walkers."))
                .isEqualTo("colds");
        assertThat(Measured.name("sleeping pills", "Rowing beat sleeping pills."))
                .isEqualTo("sleeping pills");
    }

    @Test
    void anInstrumentStandsForWhatItMeasures() {
        assertThat(Measured.name("screening scores", "Their screening scores rose above the threshold for deafness."))
                .isEqualTo("deafness");
        assertThat(Measured.name("validated scale", "They did better on a validated scale of loneliness after rowing."))
                .isEqualTo("loneliness");
        assertThat(Measured.name("test scores", "Rowers had better test scores."))
                .isEqualTo("test scores");
        assertThat(Measured.name("hearing test", "They did better on a hearing test."))
                .isEqualTo("hearing test");
    }
}
