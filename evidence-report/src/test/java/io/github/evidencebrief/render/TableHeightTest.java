package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much room a table asks for before it begins. */
class TableHeightTest {
    /** Tables of more rows share their width in another way, which may save a line. */
    private static final double LINE = 13;

    private static Table table(int rows, String... cells) {
        List<Passage> row = Stream.of(cells).map(Passage::of).toList();
        List<TableColumn> columns = Stream.of(cells)
                .map(cell -> new TableColumn(List.of(), "Tide", "", false))
                .toList();
        return new Table("Tides", columns, Collections.nCopies(rows, row));
    }

    @Test
    void aShortTableAsksForRoomForAllItsRows() {
        assertThat(TableHeight.room(table(5, "low", "high"), PageSize.A4))
                .isGreaterThan(TableHeight.room(table(1, "low", "high"), PageSize.A4));
    }

    @Test
    void aLongTableAsksForItsHeadAndThreeRowsOnly() {
        assertThat(TableHeight.room(table(40, "low", "high"), PageSize.A4))
                .isEqualTo(TableHeight.room(table(3, "low", "high"), PageSize.A4));
    }

    @Test
    void aLongTableOfRowsOfSomeLinesAsksForItsHeadAndTwoRows() {
        String some = "low ".repeat(60);

        assertThat(TableHeight.room(table(40, some, "high"), PageSize.A4))
                .isEqualTo(TableHeight.room(table(2, some, "high"), PageSize.A4));
    }

    @Test
    void aLongTableOfTallRowsAsksForItsHeadAndFirstRowOnly() {
        String tall = "low ".repeat(250);

        assertThat(TableHeight.room(table(40, tall, "high"), PageSize.A4))
                .isCloseTo(TableHeight.room(table(1, tall, "high"), PageSize.A4), within(LINE));
    }

    @Test
    void threeRowsEndALongTableTogetherAndTwoAShortOrATallOne() {
        assertThat(TableHeight.last(table(9, "low", "high"), PageSize.A4)).isEqualTo(3);
        assertThat(TableHeight.last(table(5, "low", "high"), PageSize.A4)).isEqualTo(2);
        assertThat(TableHeight.last(table(9, "low ".repeat(120), "high"), PageSize.A4))
                .isEqualTo(2);
    }

    @Test
    void theLastRowsAskForRoomForAllOfThem() {
        assertThat(TableHeight.end(table(9, "low ".repeat(60), "high"), PageSize.A4))
                .isGreaterThan(TableHeight.end(table(9, "low", "high"), PageSize.A4));
    }

    @Test
    void longWordsInACellTakeMoreLines() {
        assertThat(TableHeight.room(table(1, "low ".repeat(90), "high"), PageSize.A4))
                .isGreaterThan(TableHeight.room(table(1, "low", "high"), PageSize.A4));
    }

    @Test
    void namesOfFilesStayWholeWhereThereIsRoom() {
        String name = "harbour-walks-and-the-weather-of-may.md";
        double percent = ColumnWidths.of(table(1, "S1", name, "tide ".repeat(20)), PageSize.A4)
                .get(1);

        assertThat(ColumnWidths.characters(percent, PageSize.A4)).isGreaterThanOrEqualTo(name.length());
    }

    @Test
    void wideLettersGetAWiderColumnSoThatNoWordIsCut() {
        List<Double> widths = ColumnWidths.of(
                table(1, "mammogram", "initially", "harbour ".repeat(30), "harbour ".repeat(30)), PageSize.A4);

        assertThat(widths.get(0)).isGreaterThan(widths.get(1));
    }
}
