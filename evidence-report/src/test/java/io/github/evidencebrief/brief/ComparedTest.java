package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was compared is told before what was not. */
class ComparedTest {
    private static Finding.Builder found(String source, String words) {
        return LightTherapy.finding(source, 1, Direction.FAVOURS_INTERVENTION, "P4W", words);
    }

    private static Statement bottomLine(Finding.Builder... findings) {
        return made(findings).message();
    }

    private static KeyMessage made(Finding.Builder... findings) {
        Evidence.Builder evidence =
                Evidence.builder().from(LightTherapy.evidence()).findings(List.of());
        for (Finding.Builder finding : findings) {
            evidence.addFindings(finding.build());
        }
        EvidenceIndex index = new EvidenceIndex(evidence.build());
        return new BottomLine(index, new Topic(index)).message().orElseThrow();
    }

    private static Finding.Builder without(String source, String words) {
        return found(source, words).comparators(List.of()).basis(Basis.WITHIN_GROUP);
    }

    @Test
    void aResultWithoutAComparisonComesSecond() {
        Statement line = bottomLine(
                without(LightTherapy.CLINIC, "After a month of lamps the nurses slept well."),
                found(LightTherapy.PAPER, "Sleep was better with lamps than with dim light."));

        assertThat(line.lead())
                .isEqualTo("Bottom line: One of three sources reports a benefit of light therapy over dim light for"
                        + " sleep; counting results that name no comparison, two do.");
        assertThat(line.text())
                .startsWith("The comparison stands in S2. S1 and S2 rest on one study, Okafor 2018.")
                .doesNotContain("was compared with");
        assertThat(line.quotes())
                .extracting(quote -> quote.source())
                .containsExactly(LightTherapy.PAPER, LightTherapy.CLINIC);
    }

    @Test
    void whatItAddsIsSaid() {
        assertThat(bottomLine(
                                without(LightTherapy.CLINIC, "Sleep and mood got better.")
                                        .outcomes(List.of("sleep", "mood")),
                                found(LightTherapy.PAPER, "Lamps beat dim light for sleep.")
                                        .outcomes(List.of("sleep")),
                                without(LightTherapy.PANEL, "Mood got better.").outcomes(List.of("mood")))
                        .lead())
                .isEqualTo("Bottom line: One of three sources reports a benefit of light therapy over dim light for"
                        + " sleep; counting results that name no comparison, all three report one for mood (S1, S3)"
                        + " and sleep (S1, S2).");
    }

    @Test
    void severalTreatmentsAreNotPairedWithWhatOthersWereComparedWith() {
        KeyMessage made = made(
                found(LightTherapy.CLINIC, "Lamps beat dim light."),
                found(LightTherapy.PAPER, "Lamps beat naps.").comparators(List.of("naps")),
                found(LightTherapy.PANEL, "Lamps beat tea.").comparators(List.of("tea")));

        assertThat(made.message().lead())
                .isEqualTo(
                        "Bottom line: All three sources report a benefit of light therapy in comparisons for sleep.");
        assertThat(made.details())
                .anySatisfy(part -> assertThat(part.lead() + " " + part.text())
                        .isEqualTo("Against what: dim light for sleep (Okafor 2018, S1);"
                                + " naps for sleep (Okafor 2018, S2); tea for sleep (Okafor 2018, S3)."));
    }

    @Test
    void withoutAnyComparisonTheResultStandsAsItIs() {
        KeyMessage line = made(
                without(LightTherapy.CLINIC, "They slept well."), without(LightTherapy.PAPER, "Sleep got better."));

        assertThat(line.message().lead())
                .isEqualTo("Bottom line: Two of three sources report a benefit of light therapy for sleep.");
        assertThat(line.details())
                .extracting(Statement::text)
                .contains("none of these results names what the treatment was compared with.");
    }

    @Test
    void theConditionStandsForOutcomesThatNotAllName() {
        KeyMessage made = made(
                without(LightTherapy.CLINIC, "They slept well."),
                without(LightTherapy.PAPER, "Lamps did them good.").outcomes(List.of()));

        assertThat(made.message().lead())
                .isEqualTo("Bottom line: Two of three sources report a benefit of light therapy for poor sleep.");
        assertThat(made.details())
                .extracting(part -> part.lead() + " " + part.text())
                .contains("For what: sleep (S1); S2 does not say for what.");
    }

    @Test
    void whatTwoStudiesComparedIsNotJoined() {
        KeyMessage made = made(
                found(LightTherapy.CLINIC, "Lamps beat naps, but only in the short term.")
                        .comparators(List.of("naps"))
                        .timePoint("short-term")
                        .study(Optional.empty()),
                found(LightTherapy.CLINIC, "Lamps beat dim light."),
                without(LightTherapy.PAPER, "With lamps sleep got better."));

        assertThat(made.message().lead())
                .isEqualTo("Bottom line: Two of three sources report a benefit of light therapy for sleep.");
        assertThat(made.details())
                .extracting(part -> part.lead() + " " + part.text())
                .contains("Against what (as tested, only in S1): naps for sleep, short-term only (S1);"
                        + " dim light for sleep (Okafor 2018).");
    }
}
