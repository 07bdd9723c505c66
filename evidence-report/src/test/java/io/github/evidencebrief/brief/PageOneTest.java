package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader sees first keeps to the question of the title. */
class PageOneTest {
    private static Brief with(Finding... more) {
        return Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addFindings(more)
                        .build(),
                BriefOptions.standard());
    }

    private static Finding.Builder finding(int number, String words) {
        return LightTherapy.finding(LightTherapy.PAPER, number, Direction.FAVOURS_INTERVENTION, "P4W", words);
    }

    @Test
    void resultsOnOtherTreatmentsStandInTheTableOfAllFindingsOnly() {
        Brief brief = with(finding(3, "Valerian lifted the mood.")
                .interventions(List.of("valerian"))
                .comparators(List.of())
                .outcomes(List.of("mood"))
                .build());

        assertThat(brief.summary()).extracting(SummaryRow::outcome).containsExactly("Sleep");
        assertThat(brief.pictures().directions().orElseThrow().columns()).containsExactly("Sleep");
        assertThat(brief.allFindings()).extracting(FindingRow::outcomes).contains(List.of("mood"));
    }

    @Test
    void aBenefitThatWentAwayIsNotPrintedAsOneThatStayed() {
        Brief brief = with(finding(3, "The benefit of light became smaller over time.")
                .timePoint(Optional.empty())
                .build());

        assertThat(brief.allFindings())
                .extracting(FindingRow::result)
                .extracting(Statement::text)
                .contains("\u25b2 better with light therapy than with dim light (which faded)");
    }

    @Test
    void aBenefitThatBecameSmallerIsABenefitThatFaded() {
        Brief brief = with(
                LightTherapy.finding(LightTherapy.PAPER, 3, Direction.UNCLEAR, "P4W", "The benefits of light dwindled.")
                        .timePoint(Optional.empty())
                        .comparators(List.of())
                        .build());

        assertThat(brief.allFindings())
                .extracting(FindingRow::result)
                .extracting(Statement::text)
                .contains("\u25b2 better with light therapy (which faded)");
    }

    @Test
    void whatAStudyWasComparedWithIsShownWhereAQuotedPlaceNamesIt() {
        Brief bare = with();
        Brief told = with(finding(3, "Night nurses with dim light slept worse.").build());

        assertThat(arms(bare)).containsExactly("light therapy");
        assertThat(arms(told)).containsExactly("light therapy", "compared with dim light");
    }

    private static List<String> arms(Brief brief) {
        return brief.studies().studies().get(0).arms();
    }

    @Test
    void anOpinionIsCountedWithoutAStudy() {
        Brief brief = with(finding(3, "Light is likely to beat naps, say its makers.")
                .basis(Basis.OPINION)
                .outcomes(List.of("calm"))
                .build());

        assertThat(brief.summary())
                .filteredOn(row -> row.outcome().equals("Calm"))
                .extracting(SummaryRow::behind)
                .containsExactly("One source, opinion only: opinion");
    }

    @Test
    void theCaptionSaysWhatTheSignsStandForBeyondTheirWords() {
        Figure.Row row = new Figure.Row(
                "Trial",
                List.of(
                        new Figure.State(Figure.Symbol.UP, "better", Figure.Size.LARGE),
                        new Figure.State(Figure.Symbol.HALF_DISC, "differs by time"),
                        new Figure.State(Figure.Symbol.ALL_UP, "better in all groups"),
                        new Figure.State(Figure.Symbol.BLANK, "no result")));

        assertThat(PlotKey.of(List.of(row)))
                .isEqualTo("Up: better with the treatment; two arrows up: better in all groups; half-filled circle:"
                        + " results of one study differ; dash: no result."
                        + " Large arrows: more than 300 people, others: another number, or none stated;"
                        + " arrows do not show the size of the effect. ");
    }
}
