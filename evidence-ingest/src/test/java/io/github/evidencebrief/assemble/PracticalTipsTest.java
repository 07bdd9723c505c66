package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How, where and at what price is no advice for or against a treatment. */
class PracticalTipsTest {
    private static final String BEFORE = "How to live with gout\n\nA trial of 120 adults, published in the Annals of"
            + " Gout, found that allopurinol lowered the number of flares compared with placebo.\n\nFlares were rarer"
            + " at one year as well. Few people stopped.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Readers should see a registered podiatrist.",
                "People with gout should take allopurinol with food.",
                "Patients should buy the cheaper tablets to save money.",
                "Patients should look for a qualified dietitian.",
                "Keep a diary of your meals."
            })
    void aTipIsPractical(String tip, @TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + tip + "\n\nThe trial ran for a year.")
                        .recommendations())
                .extracting(Recommendation::kind)
                .containsOnly(RecommendationKind.PRACTICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "People with gout should take allopurinol.",
                "The Gout Society recommends allopurinol for people with two flares a year.",
                "Doctors should prescribe allopurinol when flares come back.",
                "Do not take colchicine for more than a week."
            })
    void whetherToTreatIsAdviceOnTreatment(String advice, @TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + advice + "\n\nThe trial ran for a year.")
                        .recommendations())
                .extracting(Recommendation::kind)
                .containsOnly(RecommendationKind.TREATMENT);
    }

    @Test
    void aFormerFadThatIsRecommendedIsTheTreatmentOfTheText(@TempDir Path folder) {
        String text = "Can cold baths ease sore legs?\n\nA trial of 120 runners, published in the Annals of Running,"
                + " found that cold baths eased sore legs compared with rest.\n\n";

        assertThat(Texts.read(
                                folder,
                                text + "What was once a dare among runners is now recommended by the Running Society as"
                                        + " a first step.")
                        .recommendations())
                .singleElement()
                .satisfies(advice -> assertThat(advice.interventions()).containsExactly("cold baths"));
        assertThat(Texts.read(folder, text + "What do doctors recommend? The Running Society recommends warm socks.")
                        .recommendations())
                .flatExtracting(Recommendation::interventions)
                .doesNotContain("cold baths");
    }

    @Test
    void howManyAreIllIsNoWeaknessOfAStudy(@TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + "What else to know\n\nA small number of people are born with gout.")
                        .limitations())
                .extracting(Limitation::statement)
                .noneMatch(words -> words.contains("born"));
    }
}
