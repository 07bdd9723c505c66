package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would fill too many lines of a cell stands below the grid. */
class CellNotesTest {
    private static final String LONG = "full (in spring, when the snow of the hills melts)";

    /** Notes of cells that hold twelve characters a line. */
    private static CellNotes notes(String... words) {
        List<Figure.State> states = Stream.of(words)
                .map(word -> new Figure.State(Figure.Symbol.DISC, word))
                .toList();
        List<String> columns = Stream.of(words).map(word -> "Well").toList();
        Figure figure = new Figure("Wells", "", columns, List.of(new Figure.Row("Old town", states)));
        return CellNotes.of(figure, word -> (word.length() + 11) / 12);
    }

    @Test
    void aSignStandsForWhatIsToldInLongBrackets() {
        CellNotes notes = notes(LONG, "empty");

        assertThat(notes.shortened(LONG)).isEqualTo("full*");
        assertThat(notes.words()).isEqualTo("*\u00a0in spring, when the snow of the hills melts.");
    }

    @Test
    void cellsThatSayTheSameInBracketsShareASign() {
        String other = "half full (in spring, when the snow of the hills melts)";
        CellNotes notes = notes(LONG, other, "dry (in all summers of the years since the dam was built)");

        assertThat(notes.shortened(other)).isEqualTo("half full*");
        assertThat(notes.words()).contains("\u2020\u00a0in all summers");
    }

    @Test
    void shortBracketsAndLongWordsWithoutThemStay() {
        CellNotes notes = notes("full (in May)", "not told by any of the people who live there");

        assertThat(notes.isEmpty()).isTrue();
        assertThat(notes.shortened("full (in May)")).isEqualTo("full (in May)");
    }
}
