package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CuesTest {
    private final Cues cues = Cues.of(List.of("no cure", "minor"));

    @Test
    void cueIsFoundAsWholeWordsWhateverStandsBetween() {
        assertThat(cues.areIn("It is \u201cno\u00a0cure\u201d, they say")).isTrue();
        assertThat(cues.areIn("MINOR gains")).isTrue();
    }

    @Test
    void pieceOfAWordIsNoCue() {
        assertThat(cues.areIn("a minority")).isFalse();
        assertThat(cues.areIn("no cured ham")).isFalse();
    }

    @Test
    void everyWordFileHasEntries() {
        assertThat(List.of(
                        "inactive.txt",
                        "both.txt",
                        "weak.txt",
                        "strong.txt",
                        "as-good.txt",
                        "brief.txt",
                        "differ.txt",
                        "less-safe.txt",
                        "common.txt",
                        "groups.txt",
                        "together.txt",
                        "vary.txt",
                        "contrasts.txt"))
                .allSatisfy(name -> assertThat(Cues.entries(name)).isNotEmpty());
    }
}
