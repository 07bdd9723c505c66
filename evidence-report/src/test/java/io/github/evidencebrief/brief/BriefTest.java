package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.report.Note;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final ReportSpec<Brief> SPEC = ReportSpec.of(Brief.class);

    private final Evidence evidence = LightTherapy.evidence();
    private final Brief brief = brief(evidence);

    private static Brief brief(Evidence evidence) {
        return Brief.of(evidence, BriefOptions.standard());
    }

    private static String text(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.lead() + " " + statement.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void titleAsksWhatTheSourcesSayOfTheirCommonTopic() {
        assertThat(brief.title()).isEqualTo("What do three sources say about light therapy for poor sleep?");
    }

    @Test
    void aGivenTitleWins() {
        BriefOptions options = BriefOptions.builder().title("Lamps").build();

        assertThat(Brief.of(evidence, options).title()).isEqualTo("Lamps");
    }

    @Test
    void editionIsTheDateOfTheNewestSource() {
        assertThat(brief.edition()).isEqualTo("3 February 2021");
    }

    @Test
    void studiesAreCountedOnceHoweverManySourcesReportThem() {
        assertThat(brief.madeFrom())
                .isEqualTo("three sources (all notes about other texts) that name one study and one guideline");
    }

    @Test
    void nobodyReviewedItUntilSomebodyIsNamed() {
        assertThat(brief.status()).contains("not reviewed by a person");
        assertThat(Brief.of(
                                evidence,
                                BriefOptions.builder().reviewedBy("A. Reader").build())
                        .status())
                .contains("reviewed by A. Reader");
    }

    @Test
    void everyKeyMessageRestsOnQuotes() {
        assertThat(brief.keyMessages())
                .hasSizeBetween(3, 5)
                .allSatisfy(message -> assertThat(message.quotes()).isNotEmpty());
    }

    @Test
    void theWidestResultCountsSourcesAndStudies() {
        assertThat(text(brief.keyMessages()))
                .contains("Bottom line: Two of three sources report a benefit of light therapy over dim light for"
                        + " sleep, seen up to 4 weeks. S1 and S2 rest on one study, Okafor 2018.");
    }

    @Test
    void theBottomLineSaysForWhomAgainstWhatAndHowMuch() {
        assertThat(text(brief.behindTheMessages()))
                .contains("For whom: poor sleep (one study).")
                .contains("How large: S1 says \u201c40 minutes more\u201d for sleep.");
    }

    @Test
    void unnamedStudiesAreNotCounted() {
        Study several = Study.builder()
                .id("b-paper/many")
                .label("Several studies")
                .kind(StudyKind.REVIEW)
                .design(StudyDesign.BODY_OF_EVIDENCE)
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 0, "Several studies agree."))
                .build();

        assertThat(StudyTally.of(List.of(several))).isEqualTo("studies that no source names");
    }

    @Test
    void theTimeLimitNamesBothTimes() {
        assertThat(text(brief.keyMessages()))
                .contains("Both times are from one study, Okafor 2018;"
                        + " no source gives a result for later than 3 months.");
        assertThat(text(brief.behindTheMessages())).contains("What lasts: At 4 weeks for sleep.");
    }

    @Test
    void adviceOfDifferentStrengthIsNeverCalledTheSame() {
        assertThat(text(brief.keyMessages())).contains("Advice: Called an option by Sleep Panel (S3).");
        assertThat(brief.advice().together().orElseThrow().text())
                .isEqualTo("The two pieces of advice on treatment differ in strength: one for and one as an option.");
    }

    @Test
    void adviceOfOneStrengthIsNotTakenForAgreement() {
        Evidence alike = Evidence.builder()
                .addSources(LightTherapy.source("x", "X", "2020"), LightTherapy.source("y", "Y", "2020"))
                .addRecommendations(
                        LightTherapy.advice("x", "Owls", SpeakerKind.BODY, Strength.AGAINST, "skip lamps"),
                        LightTherapy.advice("y", "Larks", SpeakerKind.BODY, Strength.AGAINST, "skip naps"))
                .build();

        assertThat(text(brief(alike).keyMessages()))
                .contains("Advised against by Larks (S2) and Owls (S1)")
                .contains("does not mean that they are about the same people");
    }

    @Test
    void oneSentenceAdvisesOneThingOnce() {
        Evidence twice = Evidence.builder()
                .from(evidence)
                .addRecommendations(LightTherapy.advice(
                        LightTherapy.PANEL, "Sleep Panel", SpeakerKind.BODY, Strength.CONDITIONAL, "offer a lamp"))
                .build();
        Recommendation part = Recommendation.builder()
                .from(twice.recommendations().get(0))
                .id("part")
                .action("a lamp")
                .build();

        assertThat(AdviceOnce.of(List.of(part, twice.recommendations().get(0))))
                .containsExactly(twice.recommendations().get(0));
    }

    @Test
    void sourcesSilentOnHarmsAreNamed() {
        assertThat(text(brief.keyMessages()))
                .contains("Few or no harms according to S1. S2 and S3 say nothing of harms; silence is not safety.");
    }

    @Test
    void sizesThatDifferBetweenReportsAreBothShown() {
        assertThat(brief.studies().studies().get(0).size()).containsExactly("84 nurses (S1)", "over 80 nurses (S2)");
    }

    @Test
    void aSummaryRowSaysWhichWayAgainstWhatWhenAndWhoSaysSo() {
        SummaryRow row = brief.summary().get(0);

        assertThat(row.results())
                .extracting(Statement::text)
                .containsExactly(
                        "\u25b2 better with light therapy than with dim light at 4 weeks (S1, S2; time from the text around it;"
                                + " S1: \u201c40 minutes more\u201d; S2: \u201cmay\u201d)",
                        "\u2248 no clear difference between light therapy and dim light at 3 months (S2)");
        assertThat(row.behind()).startsWith("Two sources, one study (Okafor 2018): groups compared");
    }

    @Test
    void anOutcomeHasOneRowHoweverManyComparisons() {
        assertThat(brief.summary()).extracting(SummaryRow::outcome).containsExactly("Sleep");
    }

    @Test
    void sourcesStandBesideTheStudiesTheyShare() {
        assertThat(brief.summary().get(0).behind()).startsWith("Two sources, one study (Okafor 2018):");
    }

    @Test
    void theSummaryHasAtMostSevenOutcomesAndNamesTheRest() {
        Evidence.Builder many = Evidence.builder().from(evidence);
        IntStream.range(10, 20)
                .forEach(number -> many.addFindings(LightTherapy.finding(
                                LightTherapy.PAPER, number, Direction.MIXED, "P1Y", "Sign " + number + " varied.")
                        .outcomes(List.of("sign " + number))
                        .build()));

        Brief crowded = brief(many.build());

        assertThat(crowded.summary().stream()
                        .flatMap(row -> Stream.of(row.outcome().split("; "))))
                .hasSize(Outcomes.MOST)
                .doesNotHaveDuplicates();
        assertThat(crowded.pictures().directions().orElseThrow().note()).contains("sign 19");
    }

    @Test
    void numbersOfAFindingStandInItsQuotes() {
        brief.summary().forEach(row -> {
            String quoted = row.results().stream()
                    .flatMap(result -> result.quotes().stream())
                    .map(Quote::exact)
                    .collect(Collectors.joining(" "));
            row.results()
                    .forEach(result -> Pattern.compile("\u201c([^\u201d]+)\u201d")
                            .matcher(result.text())
                            .results()
                            .forEach(words -> assertThat(quoted).contains(words.group(1))));
        });
    }

    @Test
    void everyQuoteOfTheRecordsIsPrinted() {
        List<String> printed =
                SPEC.fill(brief).notes().stream().map(Note::exact).toList();

        assertThat(evidence.findings())
                .flatExtracting(finding -> finding.quotes())
                .extracting(Quote::exact)
                .isSubsetOf(printed);
    }

    @Test
    void emptyEvidenceGivesABriefThatSaysSo() {
        ReportContent content = SPEC.fill(brief(Evidence.builder().build()));

        assertThat(content.title()).isEqualTo("What do no sources say?");
        assertThat(content.sections()).extracting(SectionContent::title).contains("Key messages", "Harms and cautions");
        assertThat(content.notes()).isEmpty();
    }

    @Test
    void orderOfTheInputDoesNotMatter() {
        assertThat(SPEC.fill(brief(LightTherapy.reversed(evidence)))).isEqualTo(SPEC.fill(brief));
    }

    @Test
    void nothingComparedIsNotAgreement() {
        Evidence compared = Evidence.builder()
                .from(evidence)
                .comparison(Comparison.builder().build())
                .build();

        assertThat(brief(compared).claims().agreements()).isEmpty();
        assertThat(brief(compared).claims().disputed()).isEmpty();
        assertThat(brief(compared).claims().shared()).isEmpty();
    }

    @Test
    void theFigureTellsTheCourseOfAStudy() {
        assertThat(brief.pictures().directions().orElseThrow().alternative())
                .startsWith("Which way each study points on each outcome."
                        + " Okafor 2018 (84 nurses) \u2013 Sleep: better, later no clear difference.");
        assertThat(brief.pictures().times().orElseThrow().alternative())
                .contains(
                        "Okafor 2018 (84 nurses) \u2013 4 weeks: better (sleep; time from the text around it); 3 months: no clear difference (sleep).");
    }
}
