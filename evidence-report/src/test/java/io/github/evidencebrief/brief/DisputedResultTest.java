package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trial in two sources finds that lamps help; a review, and one judgement, say otherwise. */
class DisputedResultTest {
    private static final String REVIEW = "c-panel/review";

    private final Claim contradiction = Claim.builder()
            .id("C1")
            .question("Does light therapy help with sleep, or does it make no difference?")
            .verdict(Verdict.DISAGREE)
            .kind(DisagreementKind.CONTRADICTION)
            .addSides(
                    side(LightTherapy.CLINIC, Position.A, "/F1"),
                    side(LightTherapy.PAPER, Position.A, "/F1"),
                    side(LightTherapy.PANEL, Position.B, "/F1"))
            .independentStudies(2)
            .build();

    private static ClaimSide side(String source, Position position, String ref) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(source + ref)
                .build();
    }

    private static Finding ofThePanel(Basis basis) {
        return LightTherapy.finding(
                        LightTherapy.PANEL, 1, Direction.NO_DIFFERENCE, "P4W", "Ten trials found no change in sleep.")
                .study(REVIEW)
                .basis(basis)
                .build();
    }

    private static Evidence evidence(Basis basis, Claim... claims) {
        return Evidence.builder()
                .from(LightTherapy.evidence())
                .addStudies(Study.builder()
                        .id(REVIEW)
                        .label("Review of ten trials")
                        .kind(StudyKind.REVIEW)
                        .design(StudyDesign.SYSTEMATIC_REVIEW)
                        .addQuotes(LightTherapy.quote(LightTherapy.PANEL, 0, "Ten trials were reviewed."))
                        .build())
                .addFindings(ofThePanel(basis))
                .comparison(Comparison.builder().addClaims(claims).build())
                .build();
    }

    private static List<Statement> messages(Evidence evidence) {
        return Brief.of(evidence, BriefOptions.standard()).keyMessages();
    }

    @Test
    void theBottomLineSaysFirstThatTheSourcesDisagreeAndTheReviewLeads() {
        Statement bottomLine = messages(evidence(Basis.POOLED, contradiction)).get(0);

        assertThat(bottomLine.lead())
                .isEqualTo("Bottom line: The sources disagree: does light therapy help with sleep, or does it make no"
                        + " difference?");
        assertThat(bottomLine.text())
                .startsWith(
                        "One source (S3; one review: Review of ten trials) reports no clear difference between light therapy and dim"
                                + " light in sleep at 4 weeks (time from the text around it);"
                                + " two sources (S1, S2; one study: Okafor 2018) report a benefit of light therapy for sleep.");
    }

    @Test
    void theDisputeIsNotAskedTwice() {
        assertThat(messages(evidence(Basis.POOLED, contradiction)))
                .filteredOn(message -> message.lead().startsWith("In dispute: The same question"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.text()).startsWith("S1: \u201cPeople slept 40 minutes more\u201d"));
    }

    @Test
    void withoutADisputeTheWidestResultStandsAlone() {
        Statement bottomLine = messages(evidence(Basis.POOLED)).get(0);

        assertThat(bottomLine.lead())
                .isEqualTo("Bottom line: Two of three sources report no clear difference between light therapy and dim"
                        + " light in sleep; two also report a benefit.");
        assertThat(bottomLine.text())
                .startsWith("Together S2 and S3 rest on one study and one review. S1 reports a benefit of"
                        + " light therapy for sleep compared with dim light at 4 weeks");
    }

    @Test
    void anOpinionOnAStudyIsNoResultOfIt() {
        assertThat(messages(evidence(Basis.OPINION, contradiction)).get(0).text())
                .contains("one source (S3; opinion only) reports no clear difference");
    }

    @Test
    void aDisagreementOnWhichDoesMoreLeavesTheBenefitAlone() {
        Claim other = Claim.builder()
                .from(contradiction)
                .sides(List.of(
                        side(LightTherapy.PAPER, Position.A, "/F2"), side(LightTherapy.PANEL, Position.B, "/F1")))
                .build();

        assertThat(messages(evidence(Basis.POOLED, other)).get(0).text()).doesNotContain("disagree");
    }
}
