package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.report.Statement;
import java.util.List;
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
        Statement message =
                new HarmsMessage(new EvidenceIndex(with(safety))).message().orElseThrow();
        return message.lead() + " " + message.text();
    }

    @Test
    void whatItIsComparedWithIsNamedInTheWordsOfTheSource() {
        assertThat(message(safety(
                        LightTherapy.PANEL, SafetyKind.SAFER_THAN, "Lamps are no riskier than a nap, they say.")))
                .contains("compared with something else: \u201cno riskier than a nap\u201d (S3)");
    }

    @Test
    void aPointingWordGetsTheNameItPointsAt() {
        assertThat(message(safety(LightTherapy.PAPER, SafetyKind.SAFER_THAN, "A lamp is safer than these pills.")))
                .contains("\u201csafer than these pills\u201d (sleeping pills) (S2)");
        assertThat(message(safety(LightTherapy.CLINIC, SafetyKind.SAFER_THAN, "A lamp is safer than those.")))
                .contains("\u201csafer than those\u201d, with what not named (S1)");
    }

    @Test
    void warningsAndAdviceToAskStandBesideIt() {
        String message = message(
                safety(LightTherapy.PAPER, SafetyKind.WARNING, "A lamp can be rather unpleasant."),
                safety(LightTherapy.PANEL, SafetyKind.WARNING, "Bright lamps are sometimes painful."));

        assertThat(message)
                .contains("two sources warn")
                .contains("such as \u201cA lamp can be rather unpleasant\u201d and"
                        + " \u201cBright lamps are sometimes painful\u201d")
                .contains("S3 advises asking a health professional.");
    }
}
