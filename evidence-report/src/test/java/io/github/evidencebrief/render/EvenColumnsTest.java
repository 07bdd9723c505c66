package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Passage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which points of a list stand at the left on a wide page and which at the right. */
class EvenColumnsTest {
    private static final String LINE = "The gauge was read in the morning and emptied. ";

    private static List<Passage> points(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length -> Passage.of(LINE.repeat(length)))
                .toList();
    }

    private static List<EvenColumns.Pair> pairs(List<Passage> points, double share) {
        return EvenColumns.of(points, PageSize.A4_LANDSCAPE, share);
    }

    @Test
    void aLongPointStandsBesideSeveralShortOnes() {
        List<Passage> points = points(9, 3, 3, 3);

        assertThat(pairs(points, EvenColumns.SOME))
                .containsExactly(new EvenColumns.Pair(points.subList(0, 1), points.subList(1, 4)));
    }

    @Test
    void theLeftColumnIsTheHigherOne() {
        List<Passage> points = points(2, 2, 2);

        assertThat(pairs(points, EvenColumns.SOME))
                .containsExactly(new EvenColumns.Pair(points.subList(0, 2), points.subList(2, 3)));
    }

    @Test
    void aLongListStandsInOneColumnUnlessItIsBelowTheTitle() {
        List<Passage> points =
                points(IntStream.range(0, 60).map(at -> 1 + at % 5).toArray());

        List<EvenColumns.Pair> pairs = pairs(points, EvenColumns.MOST);

        assertThat(pairs(points, EvenColumns.SOME)).isEmpty();
        assertThat(pairs).hasSizeGreaterThan(1);
        assertThat(pairs.stream().flatMap(pair -> pair.columns().stream()).flatMap(List::stream))
                .containsExactlyElementsOf(points);
    }

    @Test
    void aLonePointAndOneThatWouldFillAPageStandInNoColumns() {
        assertThat(pairs(points(4), EvenColumns.SOME)).isEmpty();
        assertThat(pairs(points(1, 90, 1), EvenColumns.SOME)).isEmpty();
    }

    @Test
    void belowATitleTheyMayFillMostOfThePage() {
        List<Passage> points = points(20, 20, 20, 10);

        assertThat(pairs(points, EvenColumns.MOST)).hasSize(1);
        assertThat(pairs(points, EvenColumns.SOME)).isEmpty();
    }
}
