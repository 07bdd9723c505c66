package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What to try when the treatment of the title fails is no advice on it. */
class OtherTreatmentsTest {
    private static Recommendation other(String action, String... treatments) {
        return Recommendation.builder()
                .from(LightTherapy.advice(
                        LightTherapy.PAPER, "the article", SpeakerKind.ARTICLE, Strength.CONDITIONAL, action))
                .interventions(List.of(treatments))
                .build();
    }

    private static AdviceSection with(Recommendation... advice) {
        return Brief.of(
                        Evidence.builder()
                                .from(LightTherapy.evidence())
                                .addRecommendations(advice)
                                .build(),
                        BriefOptions.standard())
                .advice();
    }

    private static String together(Recommendation... advice) {
        return with(advice).together().map(Statement::text).orElse("");
    }

    @Test
    void adviceOnOtherTreatmentsIsCountedApart() {
        assertThat(together(other("if the lamp does not help, try naps", "naps")))
                .startsWith(
                        "The two pieces of advice on light therapy differ in strength: one for and one as an option.")
                .endsWith("One more is on other treatments: conditional (\u201cif the lamp does not help\u201d).");
        assertThat(together(other("try naps", "naps"), other("try yoga", "yoga")))
                .endsWith(
                        "The two pieces of advice on other treatments have the same strength (two as an option), which does"
                                + " not mean that they are about the same people.");
        assertThat(together())
                .isEqualTo("The two pieces of advice on treatment differ in strength: one for and one as an option.");
    }

    @Test
    void adviceThatNamesNoTreatmentIsNotCalledAdviceOnAnother() {
        assertThat(together(other("try something else")))
                .contains("One more is on other treatments or names none: as an option.");
    }

    @Test
    void itsRowSaysSo() {
        assertThat(with(other("try naps", "naps"), other("try something else")).treatment())
                .extracting(row -> row.action().lead())
                .containsOnly("", "Other treatments:", "No treatment named:");
    }
}
