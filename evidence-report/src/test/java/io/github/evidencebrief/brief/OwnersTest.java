package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words belong to who says them, and a view is no study. */
class OwnersTest {
    private static final Attribution BERG = Attribution.builder()
            .speaker("Ada Berg")
            .kind(SpeakerKind.OUTSIDE_EXPERT)
            .build();

    private static final String PRAISE = "Berg says that a lamp harms nobody.";

    private static final Safety SAID = Safety.builder()
            .id("b-paper/A7")
            .source(LightTherapy.PAPER)
            .statement(PRAISE)
            .kind(SafetyKind.FEW_OR_NO_HARMS)
            .attribution(BERG)
            .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 600, PRAISE))
            .build();

    private static Limitation doubt(int gap, String words) {
        return Limitation.builder()
                .id("b-paper/L7")
                .source(LightTherapy.PAPER)
                .statement(words)
                .kind(LimitationKind.MAGNITUDE_MODEST)
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 600 + PRAISE.length() + gap, words))
                .build();
    }

    private static String speaker(Limitation doubt) {
        return new Authors(new EvidenceIndex(Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addSafety(SAID)
                        .addLimitations(doubt)
                        .build()))
                .of(doubt);
    }

    @Test
    void aPronounIsWhoSpokeRightBefore() {
        assertThat(speaker(doubt(1, "She calls the gain short-lived."))).isEqualTo("Ada Berg");
        assertThat(speaker(doubt(80, "She calls the gain short-lived."))).isEqualTo("the source itself");
        assertThat(speaker(doubt(1, "The gain is short-lived."))).isEqualTo("the source itself");
    }

    private static Finding view(String source, Basis basis, Direction direction, String words) {
        return LightTherapy.finding(source, 7, direction, "P4W", words)
                .timePoint(Optional.empty())
                .comparators(List.of("naps"))
                .addCertaintyWords("probably")
                .basis(basis)
                .build();
    }

    private static Brief duel(Basis basis) {
        Finding one = view(LightTherapy.CLINIC, basis, Direction.NO_DIFFERENCE, "Naps probably do as much.");
        Finding other = view(LightTherapy.PAPER, basis, Direction.FAVOURS_COMPARATOR, "Naps probably do more.");
        Claim claim = Claim.builder()
                .id("C7")
                .question("Which does more: lamps or naps?")
                .verdict(Verdict.DISAGREE)
                .kind(DisagreementKind.CONTRADICTION)
                .independentStudies(1)
                .addSides(side(Position.A, one), side(Position.B, other))
                .build();
        return Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addFindings(one, other)
                        .comparison(Comparison.builder().addClaims(claim).build())
                        .build(),
                BriefOptions.standard());
    }

    private static ClaimSide side(Position position, Finding finding) {
        return ClaimSide.builder()
                .source(finding.source())
                .position(position)
                .addRefs(finding.id())
                .quotes(finding.quotes())
                .build();
    }

    @Test
    void viewsOnWhichDoesMoreNameNoStudyThatComparedThem() {
        String none = "neither side names a study that compared the two";

        assertThat(duel(Basis.OPINION).keyMessages())
                .extracting(Statement::text)
                .anyMatch(text -> text.contains("Behind this: " + none));
        assertThat(duel(Basis.BETWEEN_GROUP).keyMessages())
                .extracting(Statement::text)
                .noneMatch(text -> text.contains(none));
    }

    @Test
    void aViewKeepsItsCautionInTheTable() {
        ClaimRow row = duel(Basis.OPINION).claims().disagreements().get(0);

        assertThat(row.second())
                .extracting(Statement::text)
                .containsExactly("S2: more benefit with naps than with light therapy for sleep (\u201cprobably\u201d)");
    }

    @Test
    void evidenceThatOnlyAdviceSpeaksOfIsNoStudy() {
        Study spoken = Study.builder()
                .id("b-paper/S9")
                .label("Several studies")
                .kind(StudyKind.REVIEW)
                .design(StudyDesign.BODY_OF_EVIDENCE)
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 0, "Evidence tells nurses to try a lamp."))
                .build();
        Finding resting = LightTherapy.finding(
                        LightTherapy.PAPER, 9, Direction.FAVOURS_INTERVENTION, "P4W", "Studies find that lamps help.")
                .study(spoken.id())
                .build();

        assertThat(studies(spoken)).isEqualTo(2);
        assertThat(studies(spoken, resting)).isEqualTo(3);
    }

    private static int studies(Study study, Finding... findings) {
        return Brief.of(
                        Evidence.builder()
                                .from(LightTherapy.evidence())
                                .addStudies(study)
                                .addFindings(findings)
                                .build(),
                        BriefOptions.standard())
                .studies()
                .studies()
                .size();
    }

    @Test
    void aNameInTheScopeStandsWithAQuoteThatHasIt() {
        Finding bare = LightTherapy.finding(
                        LightTherapy.PAPER, 7, Direction.FAVOURS_INTERVENTION, "P4W", "They slept well.")
                .outcomes(List.of("mood"))
                .build();
        Finding named = LightTherapy.finding(
                        LightTherapy.PAPER, 8, Direction.FAVOURS_INTERVENTION, "P4W", "Their mood rose.")
                .outcomes(List.of("mood"))
                .build();
        Evidence evidence = Evidence.builder()
                .from(LightTherapy.evidence())
                .addFindings(bare, named)
                .build();

        assertThat(new Scope(new EvidenceIndex(evidence)).rows())
                .flatExtracting(row -> row.named().stream()
                        .flatMap(named1 -> named1.clauses().stream())
                        .toList())
                .filteredOn(name -> name.text().startsWith("mood"))
                .flatExtracting(Statement::quotes)
                .extracting(quote -> quote.exact())
                .containsExactly("Their mood rose.");
    }

    @Test
    void aViewOnHarmsHasAnOwner() {
        Evidence evidence = Evidence.builder()
                .from(LightTherapy.evidence())
                .safety(List.of(SAID))
                .build();

        assertThat(new HarmsMessage(new EvidenceIndex(evidence))
                        .message()
                        .orElseThrow()
                        .message()
                        .text())
                .startsWith("Few or no harms according to S2 (Ada Berg)");
    }

    private static String lead(SpeakerKind kind, String words) {
        Safety told = Safety.builder()
                .from(SAID)
                .study(LightTherapy.TRIAL)
                .attribution(Attribution.builder().from(BERG).kind(kind).build())
                .quotes(List.of(LightTherapy.quote(LightTherapy.PAPER, 600, words)))
                .build();
        Evidence evidence = Evidence.builder()
                .from(LightTherapy.evidence())
                .safety(List.of(
                        told,
                        Safety.builder()
                                .from(SAID)
                                .id("a-clinic/A8")
                                .source(LightTherapy.CLINIC)
                                .build()))
                .build();
        return new HarmsMessage(new EvidenceIndex(evidence))
                .message()
                .orElseThrow()
                .message()
                .lead();
    }

    @Test
    void whatItsAuthorsTellOfThePeopleInAStudyWasSeen() {
        assertThat(lead(SpeakerKind.STUDY_AUTHOR, "Lamps hurt none of the people in the study, says Berg."))
                .contains("only S2 says so from a study");
        assertThat(lead(SpeakerKind.STUDY_AUTHOR, "Lamps are harmless, says Berg."))
                .doesNotContain("in a study");
        assertThat(lead(SpeakerKind.OUTSIDE_EXPERT, "Lamps hurt none of the people in the study, says Berg."))
                .doesNotContain("in a study");
    }

    @Test
    void whatItCostsStandsBehindTheMessages() {
        Limitation cost = Limitation.builder()
                .from(doubt(1, "Few insurers pay for a lamp."))
                .kind(LimitationKind.COST_ACCESS)
                .build();
        Brief brief = Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addLimitations(cost)
                        .build(),
                BriefOptions.standard());

        assertThat(brief.behindTheMessages())
                .anySatisfy(part -> assertThat(part.lead() + " " + part.text())
                        .isEqualTo("Cost and access: \u201cFew insurers pay for a lamp\u201d (S2)."));
    }

    @Test
    void bothSidesOfOneStudyAreNoTwoVoices() {
        assertThat(duel(Basis.OPINION).behindTheMessages())
                .anySatisfy(message -> assertThat(message.text())
                        .contains("Both views are given in reports of one study, Okafor 2018"));
    }

    private static Recommendation asking(String words) {
        return Recommendation.builder()
                .id("b-paper/R7")
                .source(LightTherapy.PAPER)
                .action(words)
                .kind(RecommendationKind.PRACTICAL)
                .strength(Strength.FOR)
                .issuer(Issuer.builder().kind(SpeakerKind.ARTICLE).build())
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 900, words))
                .build();
    }

    private static String beforeActing(Recommendation advice) {
        Evidence evidence = Evidence.builder()
                .from(LightTherapy.evidence())
                .recommendations(List.of(advice))
                .build();
        return new BeforeActing(new EvidenceIndex(evidence))
                .line()
                .map(Statement::text)
                .orElse("");
    }

    @Test
    void whoTellsPeopleToAskIsNamedWhateverTheyAreToAsk() {
        assertThat(beforeActing(asking("Ask your doctor before you buy a lamp.")))
                .isEqualTo("S2 advises: \u201cAsk your doctor before you buy a lamp\u201d.");
        assertThat(beforeActing(asking("Ask your doctor whether a lamp can help you.")))
                .isEqualTo("S2 advises: \u201cAsk your doctor whether a lamp can help you\u201d.");
    }
}
