package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change that came to an end has a word of its own. */
class LevelledTest {
    private static final Finding ALL = later("By month three, sleep had levelled off in all groups.");
    private static final Finding NONE = later("By month three, sleep was no better with the lamp.");

    private static final Finding ALONE = Finding.builder()
            .from(later("After a few months the gain in sleep plateaued."))
            .comparators(List.of())
            .build();
    private static final String LASTS = "How long it lasts: A benefit at 4 weeks (S1 and S2), ";

    private static Finding later(String words) {
        return LightTherapy.finding(LightTherapy.PAPER, 3, Direction.NO_DIFFERENCE, "P3M", words)
                .build();
    }

    private static Figure.State state(Finding... findings) {
        return new StudyResults(List.of(findings), new Bases(List.of())).state(LightTherapy.TRIAL);
    }

    @Test
    void itIsNeitherALikenessNorNoDifference() {
        assertThat(new ResultPhrase(ALL).line()).isEqualTo("\u2192 levelled off in all groups at 3 months");
        assertThat(new ResultPhrase(ALL).clause())
                .isEqualTo("a change that levelled off in all groups for sleep at 3 months");
    }

    @Test
    void oneGroupLevelsOffToo() {
        assertThat(new ResultPhrase(ALONE).line()).isEqualTo("\u2192 levelled off with light therapy at 3 months");
        assertThat(new ResultPhrase(ALONE).clause())
                .isEqualTo("a change that levelled off with light therapy for sleep at 3 months");
    }

    @Test
    void aDifferenceThatLevelledOffIsNoDifference() {
        assertThat(new ResultPhrase(later("In three months the lead of lamps over dim light levelled out.")).line())
                .isEqualTo("\u2248 no clear difference between light therapy and dim light at 3 months");
    }

    @Test
    void aPictureHasItsWordAndTheKeyNamesIt() {
        assertThat(state(ALL).word()).isEqualTo("levelled off");
        assertThat(state(ALL, NONE).word()).isEqualTo("no clear difference or levelled off");
        assertThat(PlotKey.of(List.of(new Figure.Row("Trial", List.of(state(ALL))))))
                .isEqualTo("Circle: no difference, or a change that levelled off, where the word says so. ");
        assertThat(PlotKey.of(List.of(new Figure.Row("Trial", List.of(state(NONE))))))
                .isEqualTo("Circle: no difference. ");
    }

    @Test
    void theTimeLimitSaysWhichOfThemItIs() {
        assertThat(lead(ALL)).isEqualTo(LASTS + "but none was clear at 3 months (S2).");
        assertThat(lead(ALL, NONE)).isEqualTo(LASTS + "but none was clear at 3 months (S2).");
        assertThat(lead(ALONE)).isEqualTo(LASTS + "a change that levelled off at 3 months (S2).");
    }

    private static String lead(Finding... later) {
        Evidence evidence = LightTherapy.evidence();
        return new TimeLimit(new EvidenceIndex(Evidence.builder()
                        .from(evidence)
                        .findings(evidence.findings().subList(0, 2))
                        .addFindings(later)
                        .build()))
                .message()
                .orElseThrow()
                .message()
                .lead();
    }
}
