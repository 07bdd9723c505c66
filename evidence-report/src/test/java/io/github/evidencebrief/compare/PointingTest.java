package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"It was gentler on the eyes.", "Lamps are gentler than these drugs.", "Their nights were calmer."
            })
    void wordsThatPointBackDoNotStandAlone(String words) {
        assertThat(Pointing.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Itching eyes were rare.", "Lamps are gentler than pills.", "Nobody had sore eyes."})
    void otherWordsDo(String words) {
        assertThat(Pointing.isIn(words)).isFalse();
    }
}
