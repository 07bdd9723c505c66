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

    private static final int CAPTION = 40;
    private static final FontMeasure MEASURE = new FontMeasure(new FontShelf().regular());

    private static TableHeight height(Table table) {
        return new TableHeight(table, ColumnWidths.of(table, PageSize.A4, MEASURE), PageSize.A4, MEASURE);
    }

    private static Table table(int rows, String... cells) {
        List<Passage> row = Stream.of(cells).map(Passage::of).toList();
        List<TableColumn> columns = Stream.of(cells)
                .map(cell -> new TableColumn(List.of(), "Tide", "", false))
                .toList();
        return new Table("Tides", columns, Collections.nCopies(rows, row));
    }

    @Test
    void aShortTableAsksForRoomForAllItsRows() {
        assertThat(height(table(5, "low", "high")).room(CAPTION, 0))
                .isGreaterThan(height(table(1, "low", "high")).room(CAPTION, 0));
    }

    @Test
    void aLongTableAsksForItsHeadAndThreeRowsOnly() {
        assertThat(height(table(40, "low", "high")).room(CAPTION, 0))
                .isEqualTo(height(table(3, "low", "high")).room(CAPTION, 0));
    }

    @Test
    void aLongTableOfRowsOfSomeLinesAsksForItsHeadAndTwoRows() {
        String some = "low ".repeat(70);

        assertThat(height(table(40, some, "high")).room(CAPTION, 0))
                .isEqualTo(height(table(2, some, "high")).room(CAPTION, 0));
    }

    @Test
    void aLineBelowALongTableDoesNotKeepItFromBeginning() {
        assertThat(height(table(40, "low", "high")).room(CAPTION, 30))
                .isEqualTo(height(table(40, "low", "high")).room(CAPTION, 0));
        assertThat(height(table(3, "low", "high")).room(CAPTION, 30))
                .isGreaterThan(height(table(3, "low", "high")).room(CAPTION, 0));
    }

    @Test
    void aCaptionOfTwoLinesTakesMoreThanOneOfOne() {
        assertThat(height(table(3, "low", "high")).room(160, 0))
                .isGreaterThan(height(table(3, "low", "high")).room(CAPTION, 0));
    }

    @Test
    void aLongTableOfTallRowsAsksForItsHeadAndFirstRowOnly() {
        String tall = "low ".repeat(250);

        assertThat(height(table(40, tall, "high")).room(CAPTION, 0))
                .isCloseTo(height(table(1, tall, "high")).room(CAPTION, 0), within(LINE));
    }

    @Test
    void threeRowsEndALongTableTogetherAndTwoAShortOne() {
        assertThat(height(table(9, "low", "high")).last()).isEqualTo(3);
        assertThat(height(table(5, "low", "high")).last()).isEqualTo(2);
    }

    @Test
    void aTallRowMayEndATableAlone() {
        assertThat(height(table(9, "low ".repeat(160), "high")).last()).isEqualTo(1);
    }

    @Test
    void theLastRowsAskForRoomForAllOfThem() {
        assertThat(height(table(9, "low ".repeat(60), "high")).end())
                .isGreaterThan(height(table(9, "low", "high")).end());
    }

    @Test
    void longWordsInACellTakeMoreLines() {
        assertThat(height(table(1, "low ".repeat(90), "high")).room(CAPTION, 0))
                .isGreaterThan(height(table(1, "low", "high")).room(CAPTION, 0));
    }

    @Test
    void namesOfFilesStayWholeWhereThereIsRoom() {
        String name = "harbour-walks-and-the-weather-of-may.md";
        double percent = ColumnWidths.of(table(1, "S1", name, "tide ".repeat(20)), PageSize.A4, MEASURE)
                .percentages()
                .get(1);

        assertThat(ColumnWidths.characters(percent, PageSize.A4)).isGreaterThanOrEqualTo(name.length());
    }

    @Test
    void wideLettersGetAWiderColumnSoThatNoWordIsCut() {
        List<Double> widths = ColumnWidths.of(
                        table(1, "mammogram", "initially", "harbour ".repeat(30), "harbour ".repeat(30)),
                        PageSize.A4,
                        MEASURE)
                .percentages();

        assertThat(widths.get(0)).isGreaterThan(widths.get(1));
    }
}
