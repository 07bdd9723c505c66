package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblerTest {
    private static final String WRIST = """
            Wrist splints or steroid shots for carpal tunnel

            A randomised trial published in the Journal of Hand Therapy compared night splints with steroid shots in people with carpal tunnel syndrome.

            The researchers enrolled over 230 adults. One group received night splints while the other got a steroid shot.

            At six weeks, the shots reduced pain compared with the splints. At two years there was no significant difference in pain between splints and shots.

            "Both treatments are safe," said lead researcher Ada Brandt of the University of Oslo. "People with mild symptoms may want to consider a splint first."

            The study was funded by the Norwegian Research Council.
            """;

    @TempDir
    Path folder;

    private Study study() {
        return Texts.read(folder, WRIST).studies().get(0);
    }

    @Test
    void gathersTheSizeOfAStudyFromAnotherSentence() {
        assertThat(study().sampleSize()).hasValueSatisfying(size -> {
            assertThat(size.value()).isEqualTo(230);
            assertThat(size.qualifier()).isEqualTo(Qualifier.OVER);
        });
    }

    @Test
    void gathersJournalDesignAndCondition() {
        assertThat(study().journal()).contains("Journal of Hand Therapy");
        assertThat(study().design()).isEqualTo(StudyDesign.RCT);
        assertThat(study().condition()).contains("carpal tunnel syndrome");
    }

    @Test
    void namesTheArms() {
        assertThat(study().arms()).extracting(Arm::name).anyMatch(name -> name.contains("splints"));
        assertThat(study().arms()).extracting(Arm::name).anyMatch(name -> name.contains("steroid shot"));
    }

    @Test
    void tellsABenefitAtOneTimeFromNoDifferenceAtAnother() {
        Evidence evidence = Texts.read(folder, WRIST);
        assertThat(evidence.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.timePoint()).contains("P6W");
                    assertThat(finding.direction()).isEqualTo(Direction.FAVOURS_INTERVENTION);
                    assertThat(finding.change()).isEqualTo(Change.DECREASED);
                })
                .anySatisfy(finding -> {
                    assertThat(finding.timePoint()).contains("P2Y");
                    assertThat(finding.direction()).isEqualTo(Direction.NO_DIFFERENCE);
                });
    }

    @Test
    void carriesTheStudyToEveryFinding() {
        Evidence evidence = Texts.read(folder, WRIST);
        assertThat(evidence.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.study()).contains(study().id()));
    }

    @Test
    void givesAdviceToItsSpeaker() {
        assertThat(Texts.read(folder, WRIST).recommendations()).singleElement().satisfies(advice -> {
            assertThat(advice.issuer().name()).contains("Ada Brandt");
            assertThat(advice.issuer().kind()).isEqualTo(SpeakerKind.STUDY_AUTHOR);
        });
    }

    @Test
    void leavesAdviceOfTheTextItselfWithoutAName() {
        Evidence evidence =
                Texts.read(folder, "Blisters are common on long walks. Hikers should wear two pairs of socks.");
        assertThat(evidence.recommendations()).singleElement().satisfies(advice -> {
            assertThat(advice.issuer().name()).isEmpty();
            assertThat(advice.issuer().kind()).isEqualTo(SpeakerKind.ARTICLE);
        });
    }

    @Test
    void partsTwoAdvicesOfOneSentence() {
        Evidence evidence =
                Texts.read(folder, "Padded socks are reasonable for a long walk, but should not be used on open skin.");
        assertThat(evidence.recommendations())
                .extracting(Recommendation::strength)
                .containsExactly(Strength.CONDITIONAL, Strength.AGAINST);
    }

    @Test
    void doesNotTakePastAdviceForAdvice() {
        Evidence evidence = Texts.read(folder, "Doctors used to advise hikers to pierce every blister.");
        assertThat(evidence.recommendations()).isEmpty();
    }

    @Test
    void takesAdviceOfAGuidelineForNoFinding() {
        Evidence evidence = Texts.read(
                folder,
                "New guidelines from the American College of Midwives recommend warm baths as one of the best ways to relieve labor pain.");
        assertThat(evidence.recommendations()).hasSize(1);
        assertThat(evidence.findings()).isEmpty();
    }

    @Test
    void doesNotTakeAnAimForAFinding() {
        Evidence evidence = Texts.read(
                folder,
                "The team set out to see whether mint tea reduces nausea in pregnancy. The trial starts in May.");
        assertThat(evidence.findings()).isEmpty();
    }

    @Test
    void turnsAResultToldFromThePlaceboSide() {
        Evidence evidence = Texts.read(folder, """
                Ginger and travel sickness

                A trial of ginger capsules in 90 sailors compared ginger with placebo.

                The sailors given placebo had more nausea than those given ginger.
                """);
        assertThat(evidence.findings()).extracting(Finding::direction).contains(Direction.FAVOURS_INTERVENTION);
    }

    @Test
    void keepsTwoStudiesOfOneTextApart() {
        Evidence evidence = Texts.read(folder, """
                Sleep and noise

                A 2015 study published in the Journal of Sleep Research followed 80 nurses who used ear plugs. Ear plugs improved sleep quality.

                Another study, published in Applied Acoustics, tested white noise in 40 students. White noise did not improve sleep quality.
                """);
        assertThat(evidence.studies())
                .extracting(study -> study.journal().orElse(""))
                .containsExactly("Journal of Sleep Research", "Applied Acoustics");
        assertThat(evidence.findings()).hasSize(2);
        assertThat(evidence.findings())
                .extracting(finding -> finding.study().orElse(""))
                .doesNotHaveDuplicates();
    }
}
