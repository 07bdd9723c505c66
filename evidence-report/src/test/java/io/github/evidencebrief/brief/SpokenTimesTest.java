package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever limits a benefit in time is named where it is told how long it lasts. */
class SpokenTimesTest {
    private static Limitation doubt(String source, LimitationKind kind, String words) {
        return Limitation.builder()
                .id(source + "/L9")
                .source(source)
                .statement(words)
                .kind(kind)
                .addQuotes(LightTherapy.quote(source, 900, words))
                .build();
    }

    private static EvidenceIndex with(Limitation... doubts) {
        return new EvidenceIndex(Evidence.builder()
                .from(LightTherapy.evidence())
                .addFindings(LightTherapy.finding(
                                LightTherapy.CLINIC,
                                6,
                                Direction.FAVOURS_INTERVENTION,
                                "short-term",
                                "Lamps helped, but only in the short run, a short term at most.")
                        .build())
                .addLimitations(doubts)
                .build());
    }

    private static final Limitation BRIEF = doubt(
            LightTherapy.PANEL, LimitationKind.MAGNITUDE_MODEST, "The panel calls the gain from lamps short-lived.");
    private static final Limitation OPEN =
            doubt(LightTherapy.PAPER, LimitationKind.EVIDENCE_GAP, "Nobody knows how long the effect of a lamp lasts.");

    @Test
    void everySourceThatLimitsTheBenefitIsNamedWithItsWords() {
        KeyMessage message = new TimeLimit(with(BRIEF, OPEN)).message().orElseThrow();

        assertThat(message.message().lead())
                .isEqualTo("How long it lasts: A benefit at 4 weeks (S1 and S2), but none was clear at 3 months (S2).");
        assertThat(message.message().text()).endsWith("S1 and S3 speak of a short-term benefit.");
        Statement behind = message.details().findFirst().orElseThrow();
        assertThat(behind.text()).isEqualTo("At 4 weeks for sleep; S2 leaves open how long it lasts.");
        assertThat(message.message().quotes()).extracting(Quote::exact).contains(BRIEF.statement());
        assertThat(behind.quotes()).extracting(Quote::exact).contains(OPEN.statement());
    }

    @Test
    void timesInWordsAloneAreToldWhereTwoSourcesNameThem() {
        Evidence evidence = LightTherapy.evidence();
        EvidenceIndex wordsOnly = new EvidenceIndex(Evidence.builder()
                .from(evidence)
                .findings(List.of(LightTherapy.finding(
                                LightTherapy.CLINIC,
                                6,
                                Direction.FAVOURS_INTERVENTION,
                                "short-term",
                                "Lamps helped in the short term.")
                        .study(Optional.empty())
                        .build()))
                .addLimitations(BRIEF)
                .build());

        assertThat(new TimeLimit(wordsOnly).message().orElseThrow().message().lead())
                .isEqualTo("How long it lasts: S1 and S3 speak of a short-term benefit;"
                        + " none tells a time at which the benefit is gone.");
        assertThat(new TimeLimit(wordsOnly).message().orElseThrow().message().text())
                .startsWith("S1 reports, without a number, a short-term benefit (no study named);");
    }

    @Test
    void oneSourceTellsItsTimesInOneClause() {
        Evidence evidence = Evidence.builder()
                .from(LightTherapy.evidence())
                .addFindings(
                        spoken(6, "Lamps helped, but only in the short run, a short term at most."),
                        spoken(7, "Lamps helped in the short term."))
                .build();

        assertThat(new SpokenTimes(new EvidenceIndex(evidence)).clauses())
                .extracting(Statement::text)
                .containsExactly("S1 reports, without a number, a short-term benefit (Okafor 2018: short-term only).");
    }

    private static Finding spoken(int number, String words) {
        return LightTherapy.finding(LightTherapy.CLINIC, number, Direction.FAVOURS_INTERVENTION, "short-term", words)
                .build();
    }
}
