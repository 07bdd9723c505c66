package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sources of one study tell of it alike, or otherwise. */
class OneStudyTest {
    private final Notes notes = new Notes();

    @BeforeEach
    void bothSourcesTellOfOneStudy() {
        notes.bothTellOfRowing();
    }

    private Finding.Builder told(String source, Direction direction, String words) {
        return notes.ofRowing(source, "fitness", direction, words);
    }

    @Test
    void whatMadeNoDifferenceIsSharedByItsWords() {
        notes.add(told("a", NO_DIFFERENCE, "Rowing left the ankles as they were."))
                .add(told("b", NO_DIFFERENCE, "The groups had equally stiff ankles."))
                .add(told("b", NO_DIFFERENCE, "Rowing did nothing for sleep."));

        assertThat(notes.agreements()).contains("Did the S find no difference in ankles?");
    }

    @Test
    void whatWasGainedIsSharedByItsWordsWhateverTheTreatmentIsCalled() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing made knees stronger."))
                .add(notes.finding("b", "the oars", "fitness", FAVOURS_INTERVENTION, "Oars gave better knees.")
                        .study("S"))
                .add(told("b", FAVOURS_INTERVENTION, "Breath was better too."))
                .add(told("b", FAVOURS_INTERVENTION, "Hands got firmer."))
                .add(told("a", FAVOURS_INTERVENTION, "Sleep was deeper."));

        assertThat(notes.agreements()).contains("Do several sources tell of one gain in the S (knees)?");
    }

    @Test
    void wordsThatOnlySayThatSomethingWasGainedAreNotShared() {
        notes.add(told("a", FAVOURS_INTERVENTION, "Rowing improved knees."))
                .add(told("b", FAVOURS_INTERVENTION, "Breath improved."));

        assertThat(notes.agreements()).noneMatch(claim -> claim.contains("one gain"));
    }

    @Test
    void aGeneralWordForAnOutcomeContradictsNoneInParticular() {
        notes.add(notes.ofRowing("a", "symptoms", FAVOURS_INTERVENTION, "Rowing eased symptoms."))
                .add(notes.ofRowing("b", "sleep", NO_DIFFERENCE, "Rowing did nothing for sleep."));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("contradiction"));
    }

    @Test
    void aGainThatIsThereForOneAndGoneForTheOtherAtOneTimeIsAContradiction() {
        notes.add(told("a", FAVOURS_INTERVENTION, "The gain was still there.").timePoint("P6M"))
                .add(told("b", NO_DIFFERENCE, "The gain had melted away.").timePoint("P6M"));

        assertThat(notes.disagreements()).contains("contradiction: Did the gain in the S last?");
    }

    @Test
    void aGainThatIsGoneLaterIsAMatterOfTime() {
        notes.add(told("a", FAVOURS_INTERVENTION, "The gain was still there.").timePoint("P6M"))
                .add(told("b", NO_DIFFERENCE, "The gain had melted away.").timePoint("P3Y"));

        assertThat(notes.disagreements()).contains("scope: Did the gain in the S last?");
    }
}
