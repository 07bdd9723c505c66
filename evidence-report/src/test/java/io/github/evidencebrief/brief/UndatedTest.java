package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A term is no date, and a study without a time does not drop out of the picture of times without a word. */
class UndatedTest {
    private static Figure figure(String label) {
        Evidence evidence = LightTherapy.evidence();
        Study other = Study.builder()
                .from(evidence.studies().get(0))
                .id("b-paper/other")
                .label(label)
                .build();
        Finding untimed = Finding.builder()
                .from(LightTherapy.finding(LightTherapy.PAPER, 8, Direction.FAVOURS_INTERVENTION, "P4W", "They slept.")
                        .build())
                .study(other.id())
                .timePoint(Optional.empty())
                .build();
        Finding term = LightTherapy.finding(
                        LightTherapy.PAPER, 9, Direction.FAVOURS_INTERVENTION, "short-term", "For a while all slept.")
                .build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(evidence)
                .addStudies(other)
                .addFindings(untimed, term)
                .build());
        return StudyPlot.byTime(index, new Topic(index)).orElseThrow();
    }

    @Test
    void aTermStandsBehindTheTimesAndSaysThatItHasNone() {
        assertThat(figure("Lund 2019").columns()).containsExactly("4 weeks", "3 months", "Short-term (no time given)");
    }

    @Test
    void studiesWithoutATimeAreNamed() {
        assertThat(figure("Lund 2019").note()).endsWith("No time given: Lund 2019.");
        assertThat(figure("unnamed study").note()).endsWith("No time given: one study without a name.");
    }
}
