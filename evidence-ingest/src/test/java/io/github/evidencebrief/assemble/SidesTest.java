package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is held against whom, and what was measured, in single sentences about a known trial. */
class SidesTest {
    private static final String TRIAL =
            "A trial of 200 bakers, published in the Journal of Rye, compared zinc lozenges with barley tea.\n\n";

    @TempDir
    Path folder;

    private Finding finding(String sentence) {
        return Texts.read(folder, TRIAL + sentence).findings().get(0);
    }

    @Test
    void tellsTheSidesByWhereTheArmsStand() {
        Finding finding = finding("Bakers on barley tea coughed more often than those who took zinc lozenges.");
        assertThat(finding.interventions()).containsExactly("zinc lozenges");
        assertThat(finding.comparators()).containsExactly("barley tea");
    }

    @Test
    void readsTheRivalThatBeginsASentence() {
        Finding finding = finding("Compared with barley tea, zinc lozenges reduced coughing by a third.");
        assertThat(finding.comparators()).containsExactly("barley tea");
        assertThat(finding.direction()).isEqualTo(Direction.FAVOURS_INTERVENTION);
    }

    @Test
    void holdsWhatIsToldOfAnArmAgainstTheOther() {
        assertThat(finding("Sore throats eased sooner with the lozenges.").comparators())
                .containsExactly("barley tea");
    }

    @Test
    void holdsAGainThatStayedAgainstNobody() {
        assertThat(finding("The benefits of zinc lozenges lasted for six months.")
                        .comparators())
                .isEmpty();
    }

    @Test
    void cutsOffWhatStandsBeforeTheSubject() {
        assertThat(finding("In the first winter, sore throats were 20 percent less common with zinc lozenges.")
                        .outcomes())
                .containsExactly("sore throats");
    }

    @Test
    void keepsThePlaceThatBelongsToAnOutcome() {
        assertThat(finding("Pain at rest was the same.").outcomes()).containsExactly("Pain at rest");
    }

    @Test
    void carriesTheOutcomeOfTheResultBefore() {
        assertThat(Texts.read(folder, TRIAL + "Zinc lozenges reduced coughing. Barley tea did no better.")
                        .findings())
                .extracting(Finding::outcomes)
                .allMatch(outcomes -> outcomes.contains("coughing"));
    }

    @Test
    void readsAClauseThatBeginsWithADenialAsNoDifference() {
        assertThat(finding("Neither drink cut down on coughing.").direction()).isEqualTo(Direction.NO_DIFFERENCE);
    }

    @Test
    void letsTheEndOfASentenceJudgeWhatItTellsBefore() {
        Finding finding = finding(
                "Coughing had fallen by 4 points with zinc lozenges and by 5 with barley tea, a gap the authors put down to chance.");
        assertThat(finding.direction()).isEqualTo(Direction.NO_DIFFERENCE);
        assertThat(finding.outcomes()).containsExactly("Coughing");
    }

    @Test
    void takesFewSideEffectsForNoOutcomeOfWhatWorked() {
        assertThat(finding("The lozenges worked well, with no side effects worth the name.")
                        .outcomes())
                .noneMatch(outcome -> outcome.contains("side effects"));
    }

    @Test
    void judgesAShortFormByWhatItStandsFor() {
        assertThat(Texts.read(
                                folder,
                                TRIAL
                                        + "Zinc lozenges improved daily cough severity (DCS). With barley tea, DCS improved too.")
                        .findings())
                .extracting(Finding::change)
                .containsOnly(Change.DECREASED);
    }

    @Test
    void readsAGapThatShrankAsNoDifference() {
        assertThat(finding("By spring the gap in cough scores had shrunk to 2 points.")
                        .direction())
                .isEqualTo(Direction.NO_DIFFERENCE);
    }

    @Test
    void whatIsNamedAfterTheTroubleItLessensIsOneOfAnEnumeration() {
        assertThat(Texts.read(
                                folder,
                                "Many studies show that swimming, qigong and mindfulness-based stress reduction also"
                                        + " relieve tension headache.")
                        .findings()
                        .get(0)
                        .interventions())
                .containsExactlyInAnyOrder("swimming", "qigong", "mindfulness-based stress reduction");
    }
}
