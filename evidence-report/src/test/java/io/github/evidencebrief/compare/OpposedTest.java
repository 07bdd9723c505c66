package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.HARM;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of two studies on one outcome, where the sources give what was tested names that only share a word. */
class OpposedTest {
    private static final String DISPUTE = "contradiction: Do the results on damp point one way?";

    private final Notes notes = new Notes();

    @BeforeEach
    void twoStudiesOfHeatingByWood() {
        notes.study("S", List.of("a"), "A study of wood stoves.", "wood stoves")
                .study("T", List.of("b"), "A study of wood heating.", "wood heating");
    }

    private Finding.Builder gain() {
        return notes.finding("a", "wood stoves", "damp", FAVOURS_INTERVENTION, "Wood stoves cured the damp.")
                .study("S");
    }

    private Finding.Builder nothing(String intervention, String outcome) {
        return notes.finding("b", intervention, outcome, NO_DIFFERENCE, "The houses stayed as they had been.")
                .study("T");
    }

    @Test
    void aWordOfTheNameAndTheOutcomeMakeADispute() {
        notes.add(gain()).add(nothing("wood heating", "damp"));

        assertThat(notes.disagreements()).contains(DISPUTE);
    }

    @Test
    void oneDisputeUnderSeveralWordsForItsOutcomeIsToldOnce() {
        notes.add(gain().outcomes(List.of("damp walls"))).add(nothing("wood heating", "damp walls"));

        assertThat(notes.disagreements())
                .filteredOn(claim -> claim.endsWith("point one way?"))
                .hasSize(1);
    }

    @Test
    void anotherTreatmentIsNoDispute() {
        notes.add(gain()).add(nothing("thick curtains", "damp"));

        assertThat(notes.disagreements()).doesNotContain(DISPUTE);
    }

    @Test
    void anotherOutcomeIsNoDispute() {
        notes.add(gain()).add(nothing("wood heating", "noise"));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.endsWith("point one way?"));
    }

    @Test
    void nothingGainedAtATimeOfItsOwnIsNoDispute() {
        notes.add(gain()).add(nothing("wood heating", "damp").timePoint("P2Y"));

        assertThat(notes.disagreements()).doesNotContain(DISPUTE);
    }

    @Test
    void aRivalOnOneSideOnlyIsNoDispute() {
        notes.add(gain()).add(nothing("wood heating", "damp").addComparators("gas boilers"));

        assertThat(notes.disagreements()).doesNotContain(DISPUTE);
    }

    @Test
    void anOpinionOnAHarmMeetsAStudyThatSawNoMoreOfItThanWithAnother() {
        notes.add(nothing("thick curtains", "soot").addComparators("wood stoves"))
                .add(notes.finding("a", "wood stoves", "soot", HARM, "Wood stoves blacken the walls."));

        assertThat(notes.disagreements()).contains("contradiction: Do the results on soot point one way?");
    }

    @Test
    void twoOpinionsAreNoDispute() {
        notes.add(notes.finding("b", "wood heating", "damp", NO_DIFFERENCE, "The houses stayed as they had been."))
                .add(notes.finding("a", "wood stoves", "damp", FAVOURS_INTERVENTION, "Wood stoves cured the damp."));

        assertThat(notes.disagreements()).doesNotContain(DISPUTE);
    }
}
