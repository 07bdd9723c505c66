package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads whole texts that the rules were widened on; the shares are what reading reaches today, and may only rise. */
class MarkedTextsTest {
    private static MarkedTexts texts = new MarkedTexts();

    @BeforeAll
    static void readAll() throws IOException {
        texts = MarkedTexts.of(Path.of("src/test/resources/marked"));
    }

    @Test
    void thereAreTexts() {
        assertThat(texts.size()).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"finding, 0.8", "recommendation, 0.8", "safety, 0.7", "limitation, 0.8", "aside, 0.7"})
    void findsAtLeast(String type, double share) {
        assertThat(texts.found(type)).isGreaterThanOrEqualTo(share);
    }

    @Test
    void tellsTheDirection() {
        assertThat(texts.directions()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void readsLittleElse() {
        assertThat(texts.precision()).isGreaterThanOrEqualTo(0.75);
    }
}
