package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Columns with room to spare give some of it to those that make rows high. */
class LowRowsTest {
    private static final double[] LEAST = {10, 10};

    private static double[] widths(boolean numeric, String... cells) {
        List<TableColumn> columns = Stream.of("Tide", "Remark")
                .map(head -> new TableColumn(List.of(), head, "", numeric && head.equals("Tide")))
                .toList();
        List<Passage> row = Stream.of(cells).map(Passage::of).toList();
        return LowRows.widths(
                new Table("Tides", columns, Collections.nCopies(3, row)),
                new FontMeasure(new FontShelf().regular()),
                LEAST,
                new double[] {50, 50});
    }

    @Test
    void aColumnOfSentencesTakesRoomFromOneOfShortWords() {
        double[] widths = widths(false, "low", "The water stood far below the lowest step of the quay. ".repeat(4));

        assertThat(widths[1]).isGreaterThan(60);
        assertThat(widths[0]).isGreaterThanOrEqualTo(LEAST[0]);
        assertThat(DoubleStream.of(widths).sum()).isEqualTo(100);
    }

    @Test
    void columnsKeepTheirWidthWhereNoRowGetsLowerByAnother() {
        assertThat(widths(false, "low", "high")).containsExactly(50, 50);
    }

    @Test
    void numbersKeepTheirRoom() {
        assertThat(widths(true, "12", "The water stood far below the lowest step of the quay. ".repeat(4)))
                .containsExactly(50, 50);
    }
}
