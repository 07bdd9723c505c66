package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final Claim claim = Claim.builder()
            .id("C1")
            .question("Does light help sleep for long?")
            .verdict(Verdict.DISAGREE)
            .kind(DisagreementKind.SCOPE)
            .addSides(
                    side(LightTherapy.CLINIC, Position.A, "/F1", "People slept 40 minutes more."),
                    side(LightTherapy.PAPER, Position.B, "/F2", "After a season both slept alike."))
            .addSilent(LightTherapy.PANEL)
            .independentStudies(1)
            .build();
    private final Brief brief = brief(claim);

    private static Brief brief(Claim... claims) {
        Comparison comparison = Comparison.builder().addClaims(claims).build();
        return Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .comparison(comparison)
                        .build(),
                BriefOptions.standard());
    }

    private static ClaimSide side(String source, Position position, String ref, String words) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(source + ref)
                .addQuotes(LightTherapy.quote(source, 100, words))
                .build();
    }

    @Test
    void bothSidesStandSideBySideWithTheirQuotes() {
        ClaimRow row = brief.claims().disagreements().get(0);

        assertThat(row.first())
                .extracting(Statement::text)
                .containsExactly("S1: a benefit of light therapy for sleep compared with dim light at 4 weeks"
                        + " (time from the text around it)");
        assertThat(row.second())
                .extracting(Statement::text)
                .containsExactly("S2: no clear difference between light therapy and dim light in sleep at 3 months");
        assertThat(row.second().get(0).quotes()).isNotEmpty();
    }

    @Test
    void silentSourcesAreNamed() {
        assertThat(brief.claims().disagreements().get(0).behind())
                .extracting(Statement::text)
                .containsExactly("Two sources, one study (Okafor 2018)", "silent: S3");
    }

    @Test
    void independentStudiesStandBesideTheSources() {
        assertThat(brief.claims().disagreements().get(0).behind())
                .extracting(Statement::text)
                .contains("Two sources, one study (Okafor 2018)");
    }

    @Test
    void theMatrixShowsWhoTakesWhichSide() {
        assertThat(brief.claims().disputed().orElseThrow().alternative())
                .contains("Does light help sleep for long? \u2013" + " S1: says yes; S2: says no; S3: silent.");
    }

    @Test
    void manySourcesLeaveOutThoseThatSayNothing() {
        Evidence.Builder many = Evidence.builder()
                .from(LightTherapy.evidence())
                .comparison(Comparison.builder().addClaims(claim).build());
        IntStream.range(0, 12).forEach(at -> many.addSources(LightTherapy.source("d-" + at, "D", "2020")));

        Figure matrix = Brief.of(many.build(), BriefOptions.standard())
                .claims()
                .disputed()
                .orElseThrow();

        assertThat(matrix.columns()).containsExactly("S1", "S2");
        assertThat(matrix.note()).contains("13 sources silent on all questions");
    }

    @Test
    void theDisputeOnPageOneHasBothSides() {
        assertThat(brief.keyMessages())
                .filteredOn(message -> message.lead().startsWith("In dispute: "))
                .singleElement()
                .satisfies(message -> assertThat(message.quotes()).hasSize(2));
    }

    @Test
    void theOtherDifferencesAreNotAllCalledContradictions() {
        Claim scope = Claim.builder()
                .id("C9")
                .question("How long does the benefit of light last: only a short time, or longer?")
                .verdict(Verdict.DISAGREE)
                .kind(DisagreementKind.SCOPE)
                .independentStudies(1)
                .addSides(claim.sides().get(0), claim.sides().get(1))
                .build();
        Brief two = Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .comparison(Comparison.builder().addClaims(claim, scope).build())
                        .build(),
                BriefOptions.standard());

        assertThat(two.behindTheMessages())
                .filteredOn(line -> line.lead().equals("About the dispute:"))
                .extracting(Statement::text)
                .singleElement()
                .asString()
                .endsWith("One more difference stands under \u201cDisagreements\u201d; it is no contradiction.");
    }

    @Test
    void theDisputeOnPageOneUsesTheSourcesOwnWords() {
        assertThat(brief.keyMessages())
                .extracting(Statement::text)
                .anySatisfy(text -> assertThat(text)
                        .contains("S1: \u201cPeople slept 40 minutes more\u201d. On the other side,"
                                + " S2: \u201cAfter a season both slept alike\u201d."));
    }

    @Test
    void whoAnswersOtherwiseIsNotCountedAsAgreeing() {
        Claim agreed = Claim.builder()
                .id("C2")
                .question("Does light help sleep?")
                .verdict(Verdict.AGREE)
                .addSides(
                        side(LightTherapy.CLINIC, Position.A, "/F1", "People slept 40 minutes more."),
                        side(LightTherapy.PAPER, Position.A, "/F1", "Light may have helped sleep."),
                        side(LightTherapy.PAPER, Position.B, "/F2", "After a season both slept alike."))
                .independentStudies(1)
                .build();

        Brief divided = brief(agreed);

        assertThat(divided.claims().agreements().get(0).sides())
                .extracting(Statement::text)
                .endsWith("otherwise S2: no clear difference between light therapy and dim light in sleep at 3 months");
        assertThat(divided.keyMessages().get(1).lead())
                .isEqualTo("How long it lasts: A benefit at 4 weeks (S1 and S2), but none was clear at 3 months (S2).");
    }

    @Test
    void whatAnotherSourceTooReportsIsNotSaidByOneOnly() {
        assertThat(alone(brief(claim))).isEmpty();
    }

    @Test
    void anOutcomeOrAComparisonOfItsOwnIsSaidByOneSourceOnly() {
        Finding mood = Finding.builder()
                .from(LightTherapy.finding(
                                LightTherapy.PAPER,
                                6,
                                Direction.FAVOURS_INTERVENTION,
                                "P4W",
                                "Mood was better, sleep too.")
                        .build())
                .outcomes(List.of("mood", "sleep"))
                .build();
        Finding naps = Finding.builder()
                .from(LightTherapy.finding(
                                LightTherapy.PAPER,
                                7,
                                Direction.NO_DIFFERENCE,
                                "P4W",
                                "Dim light and naps did as well.")
                        .build())
                .comparators(List.of("dim light", "naps"))
                .build();
        Brief brief = Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addFindings(mood, naps)
                        .comparison(Comparison.builder().addClaims(claim).build())
                        .build(),
                BriefOptions.standard());

        assertThat(brief.singleSource())
                .filteredOn(said -> said.lead().equals("Only S2:"))
                .singleElement()
                .satisfies(said -> assertThat(said.text()).startsWith("two results;"))
                .satisfies(said -> assertThat(said.quotes())
                        .extracting(Quote::exact)
                        .contains("Mood was better, sleep too.", "Dim light and naps did as well."));
    }

    private static List<String> alone(Brief brief) {
        return brief.singleSource().stream()
                .map(Statement::text)
                .filter(text -> text.contains("result"))
                .toList();
    }

    @Test
    void whatNoQuestionAsksIsSaidByOneSourceOnly() {
        assertThat(brief(claim).singleSource())
                .extracting(Statement::text)
                .containsExactly(
                        "one piece of advice; one harm, caution or limit.",
                        "one harm, caution or limit.",
                        "one piece of advice.");
        assertThat(brief(claim).singleSource())
                .extracting(Statement::lead)
                .containsExactly("Only S1:", "Only S2:", "Only S3:");
    }

    @Test
    void contradictionsComeFirst() {
        Claim sharper = Claim.builder()
                .from(claim)
                .id("C3")
                .question("Does light help at all?")
                .kind(DisagreementKind.CONTRADICTION)
                .build();

        assertThat(brief(claim, sharper).claims().disagreements())
                .extracting(ClaimRow::question)
                .containsExactly("Does light help at all?", "Does light help sleep for long?");
    }
}
