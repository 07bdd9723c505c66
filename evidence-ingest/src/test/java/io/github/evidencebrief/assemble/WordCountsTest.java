package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.rule.RuleSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCountsTest {
    @TempDir
    private Path folder;

    @Test
    void countsAWordInEveryForm() {
        WordCounts counts = counts("Cherries taste of summer. One cherry a day is enough. The baker's cherry is sour.");
        assertThat(counts.of("cherry")).isEqualTo(3);
        assertThat(counts.of("plum")).isZero();
    }

    @Test
    void countsTheWordsThatAWordStandsFor() {
        assertThat(counts("A painkiller helps. So does an analgesic.").of("painkiller"))
                .isEqualTo(2);
    }

    private WordCounts counts(String text) {
        return new WordCounts(Reading.of(Texts.document(folder, text), RuleSet.shipped()));
    }
}
