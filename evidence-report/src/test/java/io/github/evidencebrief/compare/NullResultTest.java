package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One trial saw an effect and another none, whatever each calls the group without the treatment. */
class NullResultTest {
    private final Notes notes = new Notes();

    @BeforeEach
    void twoTrialsOfEarPlugs() {
        notes.study("S", List.of("a"), "A trial of ear plugs.", "ear plugs")
                .study("T", List.of("b"), "A trial of soft ear plugs.", "soft ear plugs");
    }

    private Finding.Builder gain() {
        return notes.finding("a", "ear plugs", "sleep", FAVOURS_INTERVENTION, "People slept better with ear plugs.")
                .study("S")
                .timePoint("P6W")
                .comparators(List.of("usual care"));
    }

    private Finding.Builder nothing(String comparator) {
        return notes.finding("b", "soft ear plugs", "sleep", NO_DIFFERENCE, "Ear plugs changed nothing about sleep.")
                .study("T")
                .timePoint("P3M")
                .comparators(List.of(comparator));
    }

    @Test
    void noEffectAgainstDoingWithoutContradictsAGainOverUsualCare() {
        notes.add(gain()).add(nothing("no ear plugs"));

        assertThat(notes.disagreements()).anyMatch(claim -> claim.startsWith("contradiction: "));
    }

    @Test
    void noEffectAgainstAnotherTreatmentDoesNot() {
        notes.add(gain()).add(nothing("sleeping pills"));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("contradiction: "));
    }

    @Test
    void aSmallBenefitIsToldFromASmallTrial() {
        assertThat(Smallness.words("The benefit was modest at best.")).containsExactly("modest");
        assertThat(Smallness.words("The effect was seen in a small trial.")).isEmpty();
        assertThat(Smallness.words("The weather may have hidden a small effect."))
                .isEmpty();
        assertThat(Smallness.reservation("It rests on few trials.")).contains("few trials");
    }
}
