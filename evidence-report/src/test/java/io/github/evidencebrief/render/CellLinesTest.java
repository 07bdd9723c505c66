package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines of a cell are counted as they are set: by the widths of words, part by part. */
class CellLinesTest {
    private static final FontMeasure MEASURE = new FontMeasure(new FontShelf().regular());

    private static int lines(Passage cell, double column) {
        return CellLines.of(cell, MEASURE, false).count(column);
    }

    @Test
    void wordsOfNarrowLettersTakeFewerLinesThanAsManyOfWideOnes() {
        assertThat(lines(Passage.of("till ".repeat(12)), 20)).isLessThan(lines(Passage.of("mown ".repeat(12)), 20));
    }

    @Test
    void aWordThatDoesNotFitBeginsALine() {
        assertThat(lines(Passage.of("the lighthouse keeper"), 12)).isEqualTo(3);
        assertThat(lines(Passage.of("the lighthouse keeper"), 40)).isEqualTo(1);
    }

    @Test
    void aWordThatIsWiderThanTheColumnIsBroken() {
        assertThat(lines(Passage.of("lighthousekeepers".repeat(3)), 12)).isGreaterThan(3);
    }

    @Test
    void partsOfACellHaveLinesOfTheirOwn() {
        List<Passage> parts = List.of(Passage.of("low"), Passage.of("high"));
        Passage stacked = new Passage("", "low; high", Optional.empty(), List.of(), parts, true);

        assertThat(lines(stacked, 40)).isEqualTo(2);
        assertThat(CellLines.of(stacked, MEASURE, false).parts()).isEqualTo(2);
    }
}
