package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.LimitationKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One result of one study, told with another stress. */
class FramingTest {
    private final Notes notes = new Notes();

    @BeforeEach
    void bothSourcesTellOfOneStudy() {
        notes.bothTellOfRowing();
    }

    private Finding.Builder told(String source, Direction direction, String words) {
        return notes.ofRowing(source, "colds", direction, words);
    }

    @Test
    void relativeAgainstAbsoluteNumbers() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing cut the number of colds by 33 percent."))
                .add(told("b", FAVOURS_INTERVENTION, "With rowing 4 percent had a cold, without it 6 percent."));

        assertThat(notes.disagreements())
                .contains("framing: How is the result of the S told: as a relative change, or in absolute numbers?");
    }

    @Test
    void whoTellsBothWaysStressesNeither() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing cut the number of colds by 33 percent."))
                .add(told("a", FAVOURS_INTERVENTION, "With rowing 4 instead of 6 out of a hundred had a cold."))
                .add(told("b", FAVOURS_INTERVENTION, "With rowing 4 percent had a cold, without it 6 percent."));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("framing"));
    }

    @Test
    void twoStudiesAreNoFraming() {
        notes.study("T", List.of("b", "c"), "Another study of rowing.", "rowing")
                .add(told("a", FAVOURS_INTERVENTION, "Rowing cut the number of colds by 33 percent."))
                .add(told("b", FAVOURS_INTERVENTION, "With rowing 4 percent had a cold, without it 6 percent.")
                        .study("T"));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("framing"));
    }

    @Test
    void thoseWhoGainedAgainstThoseWhoDidNot() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing kept three in four free of colds."))
                .limitation("b", "S", LimitationKind.MAGNITUDE_MODEST, "For 25 percent rowing did not do.");

        assertThat(notes.disagreements())
                .contains("framing: Which part of the result of the S counts: those who gained, or those who did not?");
    }

    @Test
    void causeAgainstThingsThatGoTogether() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing prevents colds.").basis(Basis.ASSOCIATION))
                .limitation("b", "S", LimitationKind.CAUSATION, "Rowers may catch fewer colds for other reasons.");

        assertThat(notes.disagreements())
                .contains("framing: Does the S show a cause, or only two things that go together?");
    }

    @Test
    void gettingBetterAgainstNoBetterThanSham() {
        notes.add(told("a", FAVOURS_INTERVENTION, "After a month of rowing they had fewer colds.")
                        .basis(Basis.WITHIN_GROUP))
                .add(told("b", NO_DIFFERENCE, "Rowing did no more than sham.").addComparators("sham"));

        assertThat(notes.disagreements()).singleElement().asString().startsWith("framing: Does rowing help");
    }

    @Test
    void groupsThatWereComparedStillContradict() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing did more than sham.").addComparators("sham"))
                .add(told("b", NO_DIFFERENCE, "Rowing did no more than sham.").addComparators("sham"));

        assertThat(notes.disagreements()).singleElement().asString().startsWith("contradiction: Does rowing help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It helped 62% of them. | 62",
                "It helped two-thirds of them. | 67",
                "It helped one in four. | 25",
                "A fifth left. | 20",
                "They left it at that. |"
            })
    void sharesAreRead(String text, Integer share) {
        assertThat(Shares.in(text)).isEqualTo(share == null ? List.of() : List.of(share));
    }
}
