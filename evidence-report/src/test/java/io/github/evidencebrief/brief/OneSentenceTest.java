package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results that one sentence tells are held against one thing. */
class OneSentenceTest {
    private static final String FIRST = "After a season nurses in the lamp group slept longer";

    private static Finding finding(int number, String words, List<String> given, List<String> rivals) {
        int start = 10 + (number == 1 ? 0 : FIRST.length() + 1);
        Quote quote = LightTherapy.quote(LightTherapy.PAPER, start, words);
        return LightTherapy.finding(LightTherapy.PAPER, number, Direction.FAVOURS_INTERVENTION, "P3M", words)
                .interventions(given)
                .comparators(rivals)
                .quotes(List.of(quote))
                .build();
    }

    private static List<Finding> told(Finding... findings) {
        OneSentence sentence = new OneSentence(List.of(findings));
        return List.of(findings).stream().map(sentence::of).toList();
    }

    @Test
    void whatTheLinesBeforeNameHoldsForBoth() {
        List<Finding> told = told(
                finding(1, FIRST, List.of("lamps"), List.of()),
                finding(2, "and took fewer pills.", List.of("red lamps", "blue lamps"), List.of("dim light")));

        assertThat(told).extracting(Finding::comparators).containsOnly(List.of("dim light"));
        assertThat(told).extracting(Finding::interventions).containsOnly(List.of("lamps"));
    }

    @Test
    void aComparisonThatOnePartNamesIsItsOwn() {
        List<Finding> told = told(
                finding(1, FIRST, List.of("lamps"), List.of()),
                finding(2, "and woke less than with dim light.", List.of("lamps"), List.of("dim light")));

        assertThat(told.get(0).comparators()).isEmpty();
    }

    @Test
    void symptomsAreAnOutcomeAndBenefitsAreNone() {
        assertThat(NamedOutcome.isOne("sleep")).isTrue();
        assertThat(NamedOutcome.isOne("symptoms")).isTrue();
        assertThat(NamedOutcome.isOne("benefits")).isFalse();
        assertThat(NamedOutcome.bare("improvement in symptoms")).isEqualTo("symptoms");
        assertThat(NamedOutcome.bare("gain")).isEqualTo("gain");
    }

    @Test
    void aStudyIsShownWithAllThatItsResultsAreHeldAgainst() {
        Brief brief = Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addFindings(finding(
                                1, "Lamps beat active treatments.", List.of("lamps"), List.of("active treatments")))
                        .build(),
                BriefOptions.standard());

        assertThat(brief.studies().studies().get(0).arms()).contains("compared with active treatments");
    }
}
