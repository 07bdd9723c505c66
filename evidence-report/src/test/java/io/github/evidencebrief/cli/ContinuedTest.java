package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line may say that the text is one page of several. */
class ContinuedTest {
    @Test
    void suchALineSaysNothingElse() {
        assertThat(new String[] {
                    "continued...",
                    "(Continued from page 2)",
                    "Cont'd",
                    "To be continued\u2026",
                    "continued on next page"
                })
                .allMatch(Continued::isOne);
        assertThat(new String[] {"Continued pain is a sign.", "Share", "Page 2"})
                .noneMatch(Continued::isOne);
    }
}
