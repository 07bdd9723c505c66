package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice is printed with what its sentence says before it. */
class AdviceWordsTest {
    private static Recommendation advice(String sentence, String action) {
        return Recommendation.builder()
                .from(LightTherapy.advice(LightTherapy.PANEL, "panel", SpeakerKind.ARTICLE, Strength.FOR, action))
                .quotes(List.of(LightTherapy.quote(LightTherapy.PANEL, 40, sentence)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To spare the knees, rowers can walk uphill. | rowers can walk uphill | “To spare the knees”",
                "Ideally, she says, rowers should rest.      | rowers should rest     | “Ideally”",
                "Early evidence suggests that rowers should rest. | rowers should rest | “Early evidence suggests”",
                "Berg thinks that the trial suggests that rowers should rest. | rowers should rest | “Berg thinks that the trial suggests”",
                "For Berg, the new trial gives more reason to let rowers rest. | the new trial gives more reason to let rowers rest | “the new trial gives more reason”",
                "Since rest costs nothing, rowers should try it. | rowers should try it | “Since rest costs nothing”",
                "Rowers should rest because of the cold.     | Rowers should rest because of the cold | “because of the cold”",
            })
    void theBeginningOfTheSentenceTellsWhy(String sentence, String action, String reason) {
        Recommendation advice = advice(sentence, action);

        assertThat(AdviceWords.of(advice)).isEqualTo(sentence.substring(0, sentence.length() - 1));
        assertThat(AdviceWords.reasons(advice)).containsExactly(reason);
    }

    @Test
    void whatIsSaidOfTheThingBehindTheAdviceIsAReason() {
        Recommendation advice = advice(
                "Another way is a foot bath, which Berg says can warm cold feet at any hour.",
                "Another way is a foot bath");

        assertThat(AdviceWords.reasons(advice)).containsExactly("“which Berg says can warm cold feet at any hour”");
    }

    @Test
    void anotherSentenceIsNoBeginning() {
        Recommendation advice = advice("The trial is over. Rowers should rest.", "Rowers should rest.");

        assertThat(AdviceWords.of(advice)).isEqualTo("Rowers should rest");
        assertThat(AdviceWords.reasons(advice)).isEmpty();
    }

    @Test
    void aConditionKeepsItsOtherHalf() {
        String words = "If rest does not help, or seems to help no longer, rowers should walk";

        assertThat(Provisos.of(advice(words + ".", words)))
                .containsExactly("“If rest does not help, or seems to help no longer”");
    }
}
