package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.SafetyKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions are sentences that a person would say. */
class QuestionsTest {
    private final Notes notes = new Notes();

    private List<String> questions() {
        return notes.claims().stream().map(Claim::question).toList();
    }

    @Test
    void sharedWordsStandAsTheSourceWritesThem() {
        notes.safety("a", "kava", SafetyKind.ADVERSE_EVENT, "Blistered elbows troubled 14 kava drinkers and 6 others.")
                .safety(
                        "b",
                        "kava",
                        SafetyKind.ADVERSE_EVENT,
                        "Of those with blistered elbows 14 drank kava, 6 did not.")
                .safety("b", "kava", SafetyKind.WARNING, "Nobody should drive afterwards.");

        assertThat(questions()).contains("Do several sources tell of Blistered elbows with kava?");
    }

    @Test
    void severalTreatmentsDoAndOneDoes() {
        notes.add(notes.finding("a", "goggles", "tears", FAVOURS_INTERVENTION, "Goggles kept tears away."))
                .add(notes.finding("b", "goggles", "tears", NO_DIFFERENCE, "Goggles left tears as they were."));

        assertThat(questions()).contains("Do goggles help, or do they make no difference?");
    }

    @Test
    void namesKeepTheirCapitals() {
        notes.helps("a", "vitamin D", "falls").helps("b", "vitamin D", "falls");

        assertThat(questions()).contains("Does vitamin D help?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kidney stones came with falls | stone, kidney, fall | kidney stones and falls",
                "falls, falls and falls | fall | falls",
                "nothing of the kind | stone |"
            })
    void wordsBesideEachOtherAreOnePhrase(String text, String wanted, String said) {
        assertThat(AsSaid.in(text, List.of(wanted.split(", ", -1))::contains)).isEqualTo(said == null ? "" : said);
    }
}
