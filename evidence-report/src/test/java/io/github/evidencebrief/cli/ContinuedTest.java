package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text may say that it is a part of a longer one. */
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

    @Test
    void aNoteMayTellWhatItDidNotHave() {
        assertThat(new String[] {
                    "This note rests on the second page of the leaflet; the page before it was not at hand.",
                    "The rest of the article was not included.",
                    "The article breaks off here."
                })
                .allMatch(Continued::tellsMissing);
        assertThat(new String[] {"Continue reading the main story", "The page was printed in Leeds."})
                .noneMatch(Continued::tellsMissing);
    }
}
