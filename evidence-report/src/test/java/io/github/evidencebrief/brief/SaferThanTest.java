package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is called safer than something names it, and cautions stand beside it. */
class SaferThanTest {
    private static Safety safety(String source, SafetyKind kind, String words) {
        return Safety.builder()
                .id(source + "/A" + words.length())
                .source(source)
                .statement(words)
                .addInterventions("light therapy")
                .kind(kind)
                .addQuotes(LightTherapy.quote(source, 640, words))
                .build();
    }

    private static final Recommendation ASK = Recommendation.builder()
            .from(LightTherapy.advice(
                    LightTherapy.PANEL, "the article", SpeakerKind.ARTICLE, Strength.FOR, "ask a nurse first"))
            .kind(RecommendationKind.PRACTICAL)
            .build();

    private static Evidence with(Safety... safety) {
        return Evidence.builder()
                .from(LightTherapy.evidence())
                .addFindings(LightTherapy.finding(
                                LightTherapy.PAPER,
                                6,
                                Direction.NO_DIFFERENCE,
                                "P4W",
                                "A lamp did as much as the pills.")
                        .comparators(List.of("sleeping pills"))
                        .build())
                .addRecommendations(ASK)
                .addSafety(safety)
                .build();
    }

    private static String message(Safety... safety) {
        KeyMessage message =
                new HarmsMessage(new EvidenceIndex(with(safety))).message().orElseThrow();
        return Stream.concat(Stream.of(message.message()), message.details())
                .map(part -> part.lead() + " " + part.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void saferYetAsStrongNamesWithWhat() {
        assertThat(message(safety(
                        LightTherapy.PANEL,
                        SafetyKind.SAFER_THAN,
                        "Lamps are safer yet just as strong as sleeping pills, they say.")))
                .contains("Safety compared: \u201csafer yet just as strong as sleeping pills\u201d");
    }

    @Test
    void whatItIsComparedWithIsNamedInTheWordsOfTheSource() {
        assertThat(message(safety(
                        LightTherapy.PANEL, SafetyKind.SAFER_THAN, "Lamps are no riskier than a nap, they say.")))
                .contains("Safety compared: \u201cno riskier than a nap\u201d (S3)");
    }

    @Test
    void aPointingWordGetsTheNameItPointsAt() {
        assertThat(message(safety(LightTherapy.PAPER, SafetyKind.SAFER_THAN, "A lamp is safer than these pills.")))
                .contains("\u201csafer than these pills\u201d (sleeping pills) (S2)");
        assertThat(message(safety(LightTherapy.CLINIC, SafetyKind.SAFER_THAN, "A lamp is safer than those.")))
                .contains("\u201csafer than those\u201d, with what not named (S1)");
    }

    private static String messageOfUntested(String words) {
        Safety safety = safety(LightTherapy.PAPER, SafetyKind.SAFER_THAN, words);
        Claim drawn = Claim.builder()
                .id("C1")
                .question("Can the study carry the comparison with sleeping pill?")
                .verdict(Verdict.DISAGREE)
                .kind(DisagreementKind.INTERNAL)
                .independentStudies(1)
                .addSides(side(Position.A, "b-paper/F6"), side(Position.B, LightTherapy.TRIAL))
                .build();
        Evidence evidence = Evidence.builder()
                .from(with(safety))
                .comparison(Comparison.builder().addClaims(drawn).build())
                .build();
        return new SaferThan(new EvidenceIndex(evidence)).words(safety).orElseThrow();
    }

    @Test
    void theGridNamesWhatAloneItIsCalledSaferThan() {
        Safety pills = safety(LightTherapy.PAPER, SafetyKind.SAFER_THAN, "A lamp is safer than these pills.");
        Safety all =
                safety(LightTherapy.CLINIC, SafetyKind.SAFER_THAN, "A lamp is no less safe than other treatments.");
        Claim claim = Claim.builder()
                .id("C1")
                .question("Is light therapy at least as safe as other treatments?")
                .verdict(Verdict.AGREE)
                .independentStudies(0)
                .addSides(
                        side(Position.A, pills.id()),
                        ClaimSide.builder()
                                .from(side(Position.A, all.id()))
                                .source(LightTherapy.CLINIC)
                                .build())
                .build();
        EvidenceIndex index = new EvidenceIndex(with(pills, all));
        ClaimAnswer answer = new ClaimAnswer(index, claim);

        assertThat(answer.words(LightTherapy.PAPER, true)).isEqualTo("than sleeping pills");
        assertThat(answer.words(LightTherapy.CLINIC, true)).isEqualTo("agrees");
        assertThat(index.voices(List.of(pills.id())).get(0).words()).endsWith("(sleeping pills)");
    }

    private static ClaimSide side(Position position, String ref) {
        return ClaimSide.builder()
                .source(LightTherapy.PAPER)
                .position(position)
                .addRefs(ref)
                .build();
    }

    @Test
    void whatItsStudyCouldNotTellIsCalledSo() {
        assertThat(messageOfUntested("A lamp is safer than these pills."))
                .isEqualTo("\u201csafer than these pills\u201d (sleeping pills; not what the study tested)");
        assertThat(messageOfUntested("Lamps are less risky than sleeping pills."))
                .isEqualTo("\u201cless risky than sleeping pills\u201d (not what the study tested)");
        assertThat(messageOfUntested("Lamps are no riskier than a nap."))
                .isEqualTo("\u201cno riskier than a nap\u201d");
    }

    @Test
    void whatTheComparisonItselfFoundUntestedIsCalledSo() {
        Safety safety = safety(LightTherapy.PANEL, SafetyKind.SAFER_THAN, "Lamps are safer than strong tea.");
        Claim drawn = Claim.builder()
                .id("C2")
                .question("Can the study carry the comparison with tea?")
                .verdict(Verdict.DISAGREE)
                .kind(DisagreementKind.INTERNAL)
                .independentStudies(1)
                .addSides(side(Position.A, safety.id()), side(Position.B, LightTherapy.TRIAL))
                .build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(with(safety))
                .comparison(Comparison.builder().addClaims(drawn).build())
                .build());

        assertThat(new SaferThan(index).words(safety))
                .contains("\u201csafer than strong tea\u201d (not what the study tested)");
    }

    @Test
    void whatAdvisesNothingIsARemark() {
        assertThat(message(safety(LightTherapy.PAPER, SafetyKind.WARNING, "A lamp can be rather glaring.")))
                .contains("S2 adds: \u201cA lamp can be rather glaring\u201d")
                .doesNotContain("warns");
        assertThat(message(safety(LightTherapy.PAPER, SafetyKind.WARNING, "Never look into the lamp.")))
                .contains("one source warns");
    }

    @Test
    void warningsAndAdviceToAskStandBesideIt() {
        String message = message(
                safety(LightTherapy.PAPER, SafetyKind.WARNING, "A lamp should not be stared at."),
                safety(LightTherapy.PANEL, SafetyKind.WARNING, "Bright lamps are a risk for weak eyes."));

        assertThat(message)
                .contains("two sources warn")
                .contains("such as \u201cA lamp should not be stared at\u201d and"
                        + " \u201cBright lamps are a risk for weak eyes\u201d");
        assertThat(new BeforeActing(new EvidenceIndex(with()))
                        .line()
                        .orElseThrow()
                        .text())
                .isEqualTo("S3 advises: \u201cask a nurse first\u201d.");
    }
}
