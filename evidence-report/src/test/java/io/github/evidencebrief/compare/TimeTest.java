package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeTest {
    private static Time time(String text) {
        return Time.of(text).orElseThrow();
    }

    @Test
    void unitsMeet() {
        assertThat(time("P26W").near(time("P6M"))).isTrue();
        assertThat(time("P1Y").near(time("P12M"))).isTrue();
        assertThat(time("P3M").near(time("P6M"))).isFalse();
    }

    @Test
    void termsAreTimesToo() {
        assertThat(time("short-term").near(time("short term"))).isTrue();
        assertThat(time("long-term").isLater()).isTrue();
        assertThat(time("short-term").near(time("P2W"))).isFalse();
    }

    @Test
    void otherWordsAreNoTime() {
        assertThat(Time.of("after the course")).isEmpty();
    }

    @Test
    void durationsReadAsPeopleSayThem() {
        assertThat(time("P1Y").text()).isEqualTo("1 year");
        assertThat(time("P12W").text()).isEqualTo("12 weeks");
    }
}
