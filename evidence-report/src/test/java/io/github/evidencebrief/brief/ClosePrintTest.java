package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables keep what the words say beside the result: which studies, whom, on what condition, whose view, which kind. */
class ClosePrintTest {
    private static final Evidence EVIDENCE = LightTherapy.evidence();

    private static Finding said(int number, String words) {
        return LightTherapy.finding(LightTherapy.PAPER, number, Direction.FAVOURS_INTERVENTION, "P4W", words)
                .timePoint(Optional.empty())
                .study(Optional.empty())
                .comparators(List.of())
                .basis(Basis.OPINION)
                .build();
    }

    private static List<FindingRow> rows(Finding... findings) {
        Study trial = EVIDENCE.studies().get(0);
        Study lund = Study.builder()
                .from(trial)
                .id("b-paper/lund")
                .label("Lund 2019")
                .quotes(List.of(LightTherapy.quote(LightTherapy.PAPER, 40, "Lund lit 30 cooks.")))
                .build();
        Study okafor = Study.builder()
                .from(trial)
                .quotes(List.of(LightTherapy.quote(LightTherapy.PAPER, 0, "Okafor lit 84 nurses.")))
                .build();
        return new FindingRows(new EvidenceIndex(Evidence.builder()
                        .from(EVIDENCE)
                        .studies(List.of(okafor, lund))
                        .findings(List.of(findings))
                        .build()))
                .all();
    }

    @Test
    void wordsThatPointBackAtStudiesNameThem() {
        assertThat(rows(said(5, "Both trials suggest that sleep gets better.")))
                .singleElement()
                .extracting(FindingRow::behind)
                .isEqualTo(List.of("on Lund 2019 and Okafor 2018", "opinion"));
        assertThat(rows(
                        said(5, "All three trials suggest that sleep gets better."),
                        said(6, "Both reviews praise sleep.")))
                .allSatisfy(row -> assertThat(row.behind()).contains("no study named"));
    }

    @Test
    void eachStatementWithoutAStudyKeepsItsOwnCondition() {
        Finding merged = Finding.builder()
                .from(said(5, "Lamps can mend poor sleep that has lasted for months."))
                .outcomes(List.of("poor sleep"))
                .addCertaintyWords("can")
                .addQuotes(LightTherapy.quote(
                        LightTherapy.PAPER, 900, "Any lamp helps poor sleep, she says, if the room is dark."))
                .build();

        List<FindingRow> rows = rows(merged);

        assertThat(rows)
                .extracting(FindingRow::outcomes)
                .containsExactly(List.of("poor sleep that has lasted for months"), List.of("poor sleep"));
        assertThat(rows)
                .extracting(row -> row.result().text())
                .containsExactly(
                        "\u25b2 better with light therapy",
                        "\u25b2 better with light therapy; \u201cif the room is dark\u201d");
        assertThat(rows).extracting(FindingRow::words).containsExactly(List.of("\u201ccan\u201d"), List.of());
    }

    @Test
    void neighboursWithOneResultShareARow() {
        Finding mood = Finding.builder()
                .from(said(6, "Mood gets better."))
                .outcomes(List.of("mood"))
                .build();

        assertThat(rows(said(5, "Sleep gets better."), mood))
                .singleElement()
                .satisfies(row -> assertThat(row.outcomes()).containsExactly("sleep", "mood"))
                .satisfies(row -> assertThat(row.result().quotes()).hasSize(2));
    }

    @Test
    void peopleWhomTheWordsDescribeAreTold() {
        Finding nurses = said(5, "Naps bring more sleep than lamps to people who have worked at night for years.");

        assertThat(new ResultPhrase(nurses).people()).isEqualTo(" in people who have worked at night for years");
        assertThat(new ResultPhrase(said(5, "Naps bring more sleep to people.")).people())
                .isEmpty();
    }

    @Test
    void peopleOfAnotherGroupAreNotThoseOfTheResult() {
        assertThat(new ResultPhrase(said(5, "Lamps do more than in people who nap by day.")).people())
                .isEmpty();
    }

    private static Finding view(String speaker, String words) {
        return LightTherapy.finding(LightTherapy.PAPER, 5, Direction.FAVOURS_INTERVENTION, "P4W", words)
                .attribution(Attribution.builder()
                        .speaker(speaker)
                        .kind(SpeakerKind.STUDY_AUTHOR)
                        .build())
                .build();
    }

    @Test
    void whatAPersonThinksOfAStudyIsNoResultOfIt() {
        Finding thought = Views.of(view("Ida Berg", "Berg thinks that the trial speaks for lamps."));

        assertThat(thought.basis()).isEqualTo(Basis.OPINION);
        assertThat(thought.outcomes()).isEmpty();
        assertThat(Voice.of(thought).study()).isEmpty();
        assertThat(Views.of(view("Ida Berg", "In her view, sleep got better.")).outcomes())
                .containsExactly("sleep");
        assertThat(Views.of(view("Ida Berg", "Berg found that sleep got better."))
                        .basis())
                .isEqualTo(Basis.BETWEEN_GROUP);
        assertThat(Views.of(view("researchers", "The researchers thought that sleep got better."))
                        .basis())
                .isEqualTo(Basis.BETWEEN_GROUP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish baths are hot, but they can scald.    | Turkish baths",
                "She warns that Turkish baths can scald.       | Turkish baths",
                "Her steam baths can scald.                    | steam baths",
                "The article says that baths can scald.        | baths",
                "Any baths can scald.                          | baths",
                "Taking baths can tire you.                    | baths",
                "Avoid baths if you are ill.                   | baths",
            })
    void theKindThatIsMeantIsNamed(String words, String named) {
        Finding steam = Finding.builder()
                .from(said(5, "Steam baths help."))
                .interventions(List.of("steam baths"))
                .build();

        assertThat(new NamedKinds(List.of(steam)).of(List.of("baths"), words)).containsExactly(named);
    }

    @Test
    void whoHadAHandInAGuidelineIsTold() {
        Quote written = LightTherapy.quote(
                LightTherapy.PANEL, 10, "Berg helped to write the advice of the Sleep Panel, which dates from 2012.");
        Study panel = Study.builder()
                .from(EVIDENCE.studies().get(1))
                .quotes(List.of(written))
                .build();
        GuidelineHands hands = new GuidelineHands(new EvidenceIndex(
                Evidence.builder().from(EVIDENCE).studies(List.of(panel)).build()));
        Issuer berg = Issuer.builder()
                .name("Ida Berg")
                .kind(SpeakerKind.OUTSIDE_EXPERT)
                .build();
        Issuer lund = Issuer.builder()
                .name("Ole Lund")
                .kind(SpeakerKind.OUTSIDE_EXPERT)
                .build();

        assertThat(hands.of(berg, LightTherapy.PANEL))
                .contains(Statement.of("helped to write Sleep Panel guideline", List.of(written)));
        assertThat(hands.of(berg, LightTherapy.CLINIC)).isEmpty();
        assertThat(hands.of(lund, LightTherapy.PANEL)).isEmpty();
    }

    private static Limitation doubt(String id, int start, String words) {
        return Limitation.builder()
                .id(id)
                .source(LightTherapy.PAPER)
                .statement(words)
                .kind(LimitationKind.MAGNITUDE_MODEST)
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, start, words))
                .build();
    }

    @Test
    void whoIsNamedInADoubtHasIt() {
        Limitation heading = doubt("b-paper/L2", 700, "A heading calls the gain small.");
        Limitation wish = doubt("b-paper/L3", 900, "Berg would have preferred to call the gain short.");
        Authors authors = new Authors(new EvidenceIndex(Evidence.builder()
                .from(EVIDENCE)
                .addFindings(view("Ida Berg", "Berg found that sleep got better."))
                .build()));

        assertThat(authors.meant(wish)).contains("Ida Berg");
        assertThat(authors.meant(heading)).isEmpty();
        assertThat(Stream.of(heading, wish).sorted(authors.namedFirst())).containsExactly(wish, heading);
    }

    @Test
    void whatOneSourceMeasuredAloneStandsBesideWhatAllMeasured() {
        Finding both = LightTherapy.finding(
                        LightTherapy.CLINIC, 5, Direction.FAVOURS_INTERVENTION, "P4W", "Sleep and mood got better.")
                .outcomes(List.of("sleep", "mood"))
                .build();
        List<Finding> findings = List.of(both, EVIDENCE.findings().get(1));

        assertThat(new SharedOutcomes(new EvidenceIndex(EVIDENCE), findings, Set.of()).further())
                .isEqualTo("; also mood (S1)");
    }

    @Test
    void howATreatmentMayWorkComesAfterWhatPatientsNotice() {
        Finding genes = Finding.builder()
                .from(said(5, "Lamps may wake sleepy genes."))
                .outcomes(List.of("genes"))
                .basis(Basis.MECHANISM)
                .build();
        Finding zest = Finding.builder()
                .from(said(6, "Zest grew."))
                .outcomes(List.of("zest"))
                .build();
        EvidenceIndex index = new EvidenceIndex(
                Evidence.builder().from(EVIDENCE).addFindings(genes, zest).build());

        assertThat(new Outcomes(index, new Topic(index)).main())
                .extracting(OutcomeGroup::name)
                .containsExactly("sleep", "zest", "genes");
    }

    @Test
    void outcomesOfWhichAllIsTheSameShareARow() {
        Statement one = Statement.of("better", List.of(LightTherapy.quote("a", 0, "One.")));
        Statement other = Statement.of("better", List.of(LightTherapy.quote("a", 9, "Two.")));
        SummaryRow mood = new SummaryRow("Mood", List.of(one), "One study");
        SummaryRow zest = new SummaryRow("Zest", List.of(other), "One study");

        assertThat(zest.told()).isEqualTo(mood.told());
        assertThat(mood.joined(zest).outcome()).isEqualTo("Mood; zest");
        assertThat(mood.joined(zest).results().get(0).quotes()).hasSize(2);
    }
}
