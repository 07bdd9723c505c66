package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = new Wording(LightTherapy.evidence());

    private static Finding finding(String outcome, String words) {
        return LightTherapy.finding(LightTherapy.PAPER, 1, Direction.MIXED, "P1Y", words)
                .outcomes(List.of(outcome))
                .build();
    }

    @Test
    void theConditionIsNoOutcomeOfAResultThatDoesNotNameIt() {
        assertThat(wording.of(finding("poor sleep", "The benefits lasted a month."))
                        .outcomes())
                .isEmpty();
    }

    @Test
    void theConditionStaysAnOutcomeWhereTheWordsNameIt() {
        assertThat(wording.of(finding("poor sleep", "Poor sleep was rarer.")).outcomes())
                .containsExactly("poor sleep");
    }

    @Test
    void anOutcomeThatIsNoConditionStays() {
        assertThat(wording.of(finding("mood", "People felt happier.")).outcomes())
                .containsExactly("mood");
    }

    @Test
    void aCommonNameIsWrittenSmallHoweverManyCapitalsItHas() {
        assertThat(wording.name("Sore Eyes")).isEqualTo("sore eyes");
        assertThat(wording.name("Dry Eyes")).isEqualTo("Dry Eyes");
    }

    @Test
    void aReviewIsNoTreatment() {
        Finding review = LightTherapy.finding(LightTherapy.PAPER, 1, Direction.MIXED, "P1Y", "Words.")
                .interventions(List.of("systematic review of light therapy"))
                .build();

        assertThat(wording.of(review).interventions()).containsExactly("light therapy");
    }
}
