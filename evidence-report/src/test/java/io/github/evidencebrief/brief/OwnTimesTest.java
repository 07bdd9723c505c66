package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A time belongs to the comparison that it was told of. */
class OwnTimesTest {
    private static final Finding SEASON =
            at(1, Direction.FAVOURS_INTERVENTION, "After three months lamps beat dim light.");

    private static Finding at(int number, Direction direction, String words) {
        return LightTherapy.finding(LightTherapy.PAPER, number, direction, "P3M", words)
                .build();
    }

    private static Optional<String> time(Finding finding) {
        return new OwnTimes(List.of(SEASON, finding)).of(finding).timePoint();
    }

    @Test
    void anotherComparisonDoesNotTakeItOver() {
        Finding colours = Finding.builder()
                .from(at(2, Direction.NO_DIFFERENCE, "Red and blue lamps did not differ."))
                .interventions(List.of("red lamps"))
                .comparators(List.of("blue lamps"))
                .build();

        assertThat(time(colours)).isEmpty();
    }

    @Test
    void theSameComparisonAndATimeOfItsOwnKeepIt() {
        assertThat(time(at(2, Direction.FAVOURS_INTERVENTION, "Mood was better as well.")))
                .contains("P3M");
        assertThat(time(Finding.builder()
                        .from(at(2, Direction.NO_DIFFERENCE, "At three months red and blue lamps did not differ."))
                        .comparators(List.of("blue lamps"))
                        .build()))
                .contains("P3M");
    }

    @Test
    void whatWasSoLaterOnlyIsSaidToBe() {
        Finding untimed = Finding.builder()
                .from(at(3, Direction.NO_DIFFERENCE, "In the end sleep was the same in all groups."))
                .timePoint(Optional.empty())
                .build();

        assertThat(new ResultPhrase(untimed).line()).isEqualTo("\u2248 alike in all groups later on");
    }
}
