package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sources say that lamps help; whoever says otherwise is named on page 1. */
class DissentTest {
    private static Finding.Builder ofThePanel(Direction direction, String words) {
        return LightTherapy.finding(LightTherapy.PANEL, 1, direction, "P2W", words)
                .study("c-panel/other")
                .comparators(List.of("no lamp"));
    }

    private static Statement bottomLine(Finding... findings) {
        return made(findings).keyMessages().get(0);
    }

    private static Brief made(Finding... findings) {
        Evidence evidence = LightTherapy.evidence();
        return Brief.of(
                Evidence.builder()
                        .from(evidence)
                        .findings(evidence.findings().subList(0, 2))
                        .addFindings(findings)
                        .build(),
                BriefOptions.standard());
    }

    @Test
    void aSourceThatSawNoEffectIsInTheBottomLine() {
        Statement line = bottomLine(ofThePanel(Direction.NO_DIFFERENCE, "Lamps did no more for sleep than no lamp did.")
                .build());

        assertThat(line.lead())
                .isEqualTo(
                        "Bottom line: Two of three sources report a benefit of light therapy over dim light for sleep;"
                                + " the other reports no clear effect.");
        assertThat(line.text()).contains("S3 reports no clear difference between light therapy and no lamp in sleep");
    }

    @Test
    void aWorseResultIsNamedWithItsSize() {
        Statement line = bottomLine(ofThePanel(Direction.FAVOURS_COMPARATOR, "Sleep was 9 minutes shorter with lamps.")
                .magnitude("9 minutes shorter")
                .build());

        assertThat(line.lead()).endsWith("; the other reports a worse result.");
        assertThat(line.text()).contains("(\u201c9 minutes shorter\u201d).");
    }

    @Test
    void asGoodAsAnotherTreatmentIsNoDissent() {
        Statement line = bottomLine(ofThePanel(Direction.NO_DIFFERENCE, "Lamps did as well as a sleeping pill.")
                .comparators(List.of("sleeping pill"))
                .build());

        assertThat(line.lead()).endsWith("a benefit of light therapy over dim light for sleep.");
    }

    @Test
    void aSizeStandsWithTheIntervalOfItsQuote() {
        Brief brief =
                made(ofThePanel(Direction.FAVOURS_INTERVENTION, "They slept 25 minutes more with it (95% CI 5 to 45).")
                        .magnitude("25 minutes more")
                        .build());

        assertThat(brief.behindTheMessages().toString())
                .contains("S3 says \u201c25 minutes more\u201d (95% CI 5 to 45)");
    }

    @Test
    void whoCallsTheBenefitSmallIsNamedAndASmallTrialIsNone() {
        Evidence evidence = LightTherapy.evidence();
        Limitation small = limit("L1", "The gain in sleep was slight, its authors say.");
        Limitation trial = limit("L2", "The effect was seen in a small trial.");
        Brief brief = Brief.of(
                Evidence.builder()
                        .from(evidence)
                        .limitations(List.of(trial, small))
                        .build(),
                BriefOptions.standard());

        assertThat(brief.keyMessages().get(0).text()).contains("S3 calls the benefit \u201cslight\u201d.");
    }

    private static Limitation limit(String id, String words) {
        return Limitation.builder()
                .id(LightTherapy.PANEL + "/" + id)
                .source(LightTherapy.PANEL)
                .statement(words)
                .kind(LimitationKind.STUDY_LIMITATION)
                .addQuotes(LightTherapy.quote(LightTherapy.PANEL, id.hashCode() % 7 + 900, words))
                .build();
    }
}
