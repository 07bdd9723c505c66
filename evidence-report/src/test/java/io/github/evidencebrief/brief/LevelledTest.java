package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.Optional;
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
        assertThat(state(ALL, NONE).symbol()).isEqualTo(Figure.Symbol.RIGHT);
        assertThat(PlotKey.of(List.of(new Figure.Row("Trial", List.of(state(ALL))))))
                .isEqualTo("Arrow to the right: a change that levelled off. ");
        assertThat(PlotKey.of(List.of(new Figure.Row("Trial", List.of(state(NONE))))))
                .isEqualTo("Two waves: no clear difference. ");
    }

    @Test
    void besideItStandsOfWhatNoDifferenceWasTold() {
        Figure.State both =
                new StudyResults(List.of(ALL, NONE), new Bases(List.of())).stateWithOutcomes(LightTherapy.TRIAL);

        assertThat(both.word()).isEqualTo("levelled off (sleep; also no clear difference told: sleep)");
    }

    @Test
    void theTimeLimitSaysWhichOfThemItIs() {
        assertThat(lead(ALL)).isEqualTo(LASTS + "but change had levelled off in all groups at 3 months (S2).");
        assertThat(lead(ALL, NONE)).isEqualTo(LASTS + "but none was clear at 3 months (S2).");
        assertThat(lead(ALONE)).isEqualTo(LASTS + "but change had levelled off at 3 months (S2).");
    }

    @Test
    void eachSourceSaysItsOwnOfTheLaterTime() {
        Finding clinic = LightTherapy.finding(
                        LightTherapy.CLINIC, 4, Direction.NO_DIFFERENCE, "P3M", "By month three the lamps did nothing.")
                .build();

        assertThat(lead(ALL, clinic))
                .isEqualTo("How long it lasts: A benefit at 4 weeks, but at 3 months none was clear (S1) and change had"
                        + " levelled off in all groups (S2).");
    }

    @Test
    void aPictureTellsTheCourseOfABenefit() {
        Finding early = LightTherapy.finding(
                        LightTherapy.PAPER, 1, Direction.FAVOURS_INTERVENTION, "P4W", "In four weeks sleep got better.")
                .build();
        Finding kinds = Finding.builder()
                .from(NONE)
                .interventions(List.of("red lamps"))
                .comparators(List.of("light therapy"))
                .timePoint(Optional.empty())
                .build();

        assertThat(state(early, ALL).word()).isEqualTo("better, later levelled off");
        assertThat(state(early, ALL, kinds).word()).isEqualTo("better, later levelled off");
        assertThat(state(
                                early,
                                later("By month three lamps were worse."),
                                Finding.builder()
                                        .from(NONE)
                                        .direction(Direction.HARM)
                                        .build())
                        .word())
                .isEqualTo("differs by time");
    }

    @Test
    void aQuestionAsksForWhatTheSourcesReallyTell() {
        Finding once = LightTherapy.finding(
                        LightTherapy.CLINIC,
                        1,
                        Direction.FAVOURS_INTERVENTION,
                        "P4W",
                        "In four weeks sleep got better.")
                .build();
        Finding gone = LightTherapy.finding(
                        LightTherapy.CLINIC, 2, Direction.NO_DIFFERENCE, "P3M", "By month three the lamps did nothing.")
                .build();
        Claim none = agreed("Does light therapy make no difference at 3 months?", gone, ALL);
        Claim course = agreed("Does the benefit of light therapy last for a while and then fade?", once, gone, ALL);

        assertThat(PlainQuestions.of(none, List.of(gone, ALL)).question())
                .isEqualTo("Is a benefit of light therapy still told at 3 months?");
        assertThat(PlainQuestions.of(none, List.of(gone)).question()).isEqualTo(none.question());
        assertThat(Course.once(List.of(none, course))).containsExactly(course);
        assertThat(new Course(List.of(gone, ALL)).question(course.sides())).endsWith(" fade or level off?");
        assertThat(new Course(List.of(gone)).question(course.sides())).endsWith(" fade?");
    }

    private static Claim agreed(String question, Finding... findings) {
        Claim.Builder claim = Claim.builder();
        claim.id(question).question(question).verdict(Verdict.AGREE).independentStudies(1);
        for (Finding finding : findings) {
            claim.addSides(ClaimSide.builder()
                    .source(finding.source())
                    .position(Position.A)
                    .addRefs(finding.id())
                    .build());
        }
        return claim.build();
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
