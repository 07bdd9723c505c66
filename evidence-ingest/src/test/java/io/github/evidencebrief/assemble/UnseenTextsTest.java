package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads texts that whoever writes rules does not look at; only the shares are looked at, and they may only rise. */
class UnseenTextsTest {
    private static MarkedTexts texts = new MarkedTexts();

    @BeforeAll
    static void readAll() throws IOException {
        texts = MarkedTexts.of(Path.of("src/test/resources/unseen"));
    }

    @Test
    void thereAreTexts() {
        assertThat(texts.size()).isGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource({"finding, 0.5", "recommendation, 0.5", "safety, 0.5", "limitation, 0.4", "aside, 0.5"})
    void findsAtLeast(String type, double share) {
        assertThat(texts.found(type)).isGreaterThanOrEqualTo(share);
    }

    @Test
    void tellsTheDirection() {
        assertThat(texts.directions()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void readsLittleElse() {
        assertThat(texts.precision()).isGreaterThanOrEqualTo(0.7);
    }
}
