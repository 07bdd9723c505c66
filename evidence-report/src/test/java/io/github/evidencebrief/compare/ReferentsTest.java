package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_COMPARATOR;
import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements meet although each source has words of its own for what was tested, measured, given instead or when. */
class ReferentsTest {
    private final Notes notes = new Notes();

    @Test
    void aNameOfOneSourceStandsForWhatItsStudyTested() {
        notes.study("S", List.of("a", "b"), "A study of skating.", "skating")
                .add(notes.finding("a", "skating", "balance", FAVOURS_INTERVENTION, "Skating steadied them.")
                        .study("S"))
                .add(notes.finding("b", "blades", "balance", FAVOURS_INTERVENTION, "The blades made legs steady.")
                        .study("S"))
                .helps("c", "skating", "balance");

        assertThat(notes.claims()).anyMatch(claim -> claim.sides().size() == 3);
    }

    @Test
    void thoseNamedByADeedDoTheDeed() {
        notes.helps("a", "rowers", "sleep").helps("b", "rowing", "sleep");

        assertThat(notes.agreements()).isNotEmpty();
    }

    @Test
    void aGainOverWhatNoOtherSourceKnowsIsAGain() {
        notes.helps("a", "rowing", "sleep")
                .add(notes.finding("b", "rowing", "sleep", FAVOURS_INTERVENTION, "Rowing beat knitting for sleep.")
                        .addComparators("knitting"));

        assertThat(notes.agreements()).anyMatch(question -> question.startsWith("Does rowing help"));
    }

    @Test
    void anOutcomeIsKnownByWhatPeopleTellOfIt() {
        notes.helps("a", "rowing", "weight")
                .add(notes.finding("b", "rowing", "oarsmen", NO_DIFFERENCE, "With rowing nobody shed any kilos."));

        assertThat(notes.disagreements()).isNotEmpty();
    }

    @Test
    void theOnlyTimeOfAStudyIsNoReasonToKeepItsResultApart() {
        notes.study("S", List.of("a"), "A study of rowing.", "rowing")
                .study("T", List.of("b"), "Another study of rowing.", "rowing")
                .add(notes.finding(
                                "a", "rowing", "falls", FAVOURS_INTERVENTION, "Rowing prevented falls over two years.")
                        .timePoint("P2Y")
                        .study("S"))
                .add(notes.finding("b", "rowing", "falls", NO_DIFFERENCE, "Falls were as common with rowing.")
                        .study("T"));

        assertThat(notes.disagreements()).anyMatch(claim -> claim.startsWith("contradiction: Does rowing help"));
    }

    @Test
    void aResultIsOneSeenFromEitherSide() {
        notes.study("S", List.of("a", "b"), "A study of rowing and tablets.", "rowing", "tablets of iron")
                .add(notes.ofRowing("a", "waist", FAVOURS_INTERVENTION, "Rowing made waists narrow."))
                .add(notes.ofRowing("a", "heart", FAVOURS_INTERVENTION, "Rowing slowed the heart."))
                .add(notes.finding("b", "iron", "waist", FAVOURS_COMPARATOR, "Iron did less for narrow waists.")
                        .addComparators("rowing")
                        .study("S"));

        assertThat(notes.agreements()).anyMatch(question -> question.contains("one gain"));
    }

    @Test
    void whoShouldAskFirstIsNotToldToKeepAway() {
        notes.advice("a", "rowing", Strength.FOR, SpeakerKind.BODY, "On blood thinners? Ask your doctor about rowing.")
                .advice("b", "rowing", Strength.AGAINST, SpeakerKind.BODY, "Rowing is not for people on warfarin.");

        assertThat(notes.disagreements())
                .contains("recommendation: For people on blood thinners: ask first, or avoid?");
        assertThat(notes.agreements()).contains("Do several sources advise care for people on blood thinners?");
    }

    @Test
    void safeInGeneralMeetsAnyHarm() {
        notes.safety("a", "rowing", SafetyKind.FEW_OR_NO_HARMS, "Rowing is quite safe.")
                .safety("b", "rowing", SafetyKind.WARNING, "Blisters are the usual complaint of those who row.");

        assertThat(notes.disagreements()).contains("contradiction: Does rowing do little or no harm?");
    }

    @Test
    void noHarmOfOneKindDoesNotMeetAnother() {
        notes.safety("a", "rowing", SafetyKind.FEW_OR_NO_HARMS, "Rowing caused no backache.")
                .safety("b", "rowing", SafetyKind.WARNING, "Blisters are the usual complaint of those who row.");

        assertThat(notes.disagreements()).isEmpty();
    }
}
