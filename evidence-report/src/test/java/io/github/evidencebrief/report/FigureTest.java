package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure.State RAIN = new Figure.State(Figure.Symbol.DISC, "rain");
    private static final Figure.State SUN = new Figure.State(Figure.Symbol.RING, "sun", Figure.Size.LARGE);

    private static Figure days(int number, String note) {
        List<String> columns =
                IntStream.rangeClosed(1, number).mapToObj(day -> "Day " + day).toList();
        List<Figure.State> states = new ArrayList<>(Collections.nCopies(number, SUN));
        states.set(0, RAIN);
        return new Figure("Weather", "Town", columns, List.of(new Figure.Row("Oslo", states)), note);
    }

    @Test
    void fewColumnsAreReadOneByOne() {
        assertThat(days(2, "").alternative()).isEqualTo("Weather. Oslo \u2013 Day 1: rain; Day 2: sun.");
    }

    @Test
    void ofManyColumnsThoseAlikeAreReadTogether() {
        assertThat(days(8, "").isDense()).isTrue();
        assertThat(days(8, "").alternative())
                .isEqualTo("Weather. Oslo \u2013 rain: Day 1; sun: Day 2, Day 3, Day 4, Day 5, Day 6, Day 7, Day 8.");
    }

    @Test
    void theNoteIsReadToo() {
        assertThat(days(2, "Large: hot.").alternative()).endsWith("Day 2: sun. Large: hot.");
    }

    @Test
    void partsKeepCaptionAndNote() {
        Figure part = days(8, "Large: hot.").columns(0, 2);

        assertThat(part.columns()).containsExactly("Day 1", "Day 2");
        assertThat(part.note()).isEqualTo("Large: hot.");
    }

    @Test
    void aRowNeedsAStateForEachColumn() {
        List<Figure.Row> rows = List.of(new Figure.Row("Oslo", List.of(RAIN)));

        assertThatThrownBy(() -> new Figure("Weather", "Town", List.of("Day 1", "Day 2"), rows))
                .hasMessageContaining("\"Oslo\" has 1 states for 2 columns");
    }
}
