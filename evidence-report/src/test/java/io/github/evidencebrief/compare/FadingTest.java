package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Significance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FadingTest {
    private static Finding benefit(String words) {
        return Finding.builder()
                .id("F1")
                .source("paper")
                .statement(words)
                .change(Change.UNCLEAR)
                .direction(Direction.FAVOURS_INTERVENTION)
                .basis(Basis.BETWEEN_GROUP)
                .significance(Significance.UNSTATED)
                .addQuotes(Quote.builder()
                        .source("paper")
                        .start(0)
                        .end(words.length())
                        .exact(words)
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The benefits of ginger became smaller over time.",
                "By spring the effect of the drops had worn off."
            })
    void aBenefitThatBecameLessIsTold(String words) {
        assertThat(Fading.isToldBy(benefit(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"With ginger the nausea disappeared.", "The benefits of ginger lasted all summer."})
    void aComplaintThatBecameLessIsNoFading(String words) {
        assertThat(Fading.isToldBy(benefit(words))).isFalse();
    }
}
