package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Bullets;
import io.github.evidencebrief.report.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How large the letters below the title of a wide report are, and what that leaves for the list that follows. */
class OpeningTest {
    private static final double HEADING = 30;
    private static final ListWriter LISTS =
            new ListWriter(Medium.PAPER, PageSize.A4_LANDSCAPE, new FontMeasure(new FontShelf().regular()));

    private static Optional<Bullets> points(int count, int sentences) {
        List<Passage> points = Collections.nCopies(
                count, Passage.of("The gauge was read in the morning and emptied. ".repeat(sentences)));
        return Optional.of(new Bullets(points));
    }

    private static Opening opening(double foot) {
        return Opening.of(points(4, 7), points(9, 3), LISTS, foot, HEADING);
    }

    @Test
    void lettersAreLargeWhereTheRoomIsNotKnownOrIsEnough() {
        assertThat(opening(0).title().orElseThrow().size())
                .isEqualTo(opening(600).title().orElseThrow().size());
        assertThat(opening(600).foot()).isEqualTo(600);
    }

    @Test
    void lettersAreSmallerWhereTheNextListBeginsByThat() {
        double large = opening(0).title().orElseThrow().size();

        assertThat(List.of(60.0, 80.0, 100.0, 120.0, 140.0))
                .anySatisfy(foot ->
                        assertThat(opening(foot).title().orElseThrow().size()).isLessThan(large))
                .allSatisfy(foot -> assertThat(opening(foot).foot()).isGreaterThanOrEqualTo(foot));
    }

    @Test
    void lettersStayLargeWhereNothingCouldBegin() {
        assertThat(opening(1).foot()).isEqualTo(1);
        assertThat(Opening.of(points(4, 7), Optional.empty(), LISTS, 100, HEADING)
                        .foot())
                .isEqualTo(100);
    }
}
