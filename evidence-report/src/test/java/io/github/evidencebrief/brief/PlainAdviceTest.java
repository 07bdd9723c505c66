package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A warning recommends nothing, and what is called conditional names its condition. */
class PlainAdviceTest {
    private static Recommendation advice(RecommendationKind kind, Strength strength, String action) {
        return Recommendation.builder()
                .from(LightTherapy.advice(LightTherapy.PAPER, "the article", SpeakerKind.ARTICLE, strength, action))
                .kind(kind)
                .interventions(List.of())
                .build();
    }

    private static Brief with(Recommendation... advice) {
        return Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .recommendations(List.of(advice))
                        .build(),
                BriefOptions.standard());
    }

    @Test
    void warningsStandInATableOfTheirOwn() {
        Recommendation hope = advice(
                RecommendationKind.TREATMENT,
                Strength.CONDITIONAL,
                "readers should not expect wonders of light therapy");
        Recommendation ask = advice(
                RecommendationKind.PRACTICAL, Strength.FOR, "ask your doctor whether a lamp is safe for your eyes");
        AdviceSection section = with(hope, ask).advice();

        assertThat(section.treatment()).isEmpty();
        assertThat(section.practical()).isEmpty();
        assertThat(section.together()).isEmpty();
        assertThat(section.warnings())
                .extracting(WarningRow::warning)
                .containsExactlyInAnyOrder("do not", "ask a professional");
    }

    @Test
    void toAskWhetherATreatmentCanHelpIsNoWarning() {
        Brief brief = with(advice(
                RecommendationKind.PRACTICAL, Strength.FOR, "ask your doctor whether a lamp or a nap can help you"));

        assertThat(brief.advice().warnings()).isEmpty();
        assertThat(brief.advice().practical()).hasSize(1);
    }

    @Test
    void adviceAgainstATreatmentIsAdviceOnIt() {
        AdviceSection section = with(advice(
                        RecommendationKind.TREATMENT, Strength.AGAINST, "children should not use light therapy"))
                .advice();

        assertThat(section.treatment()).hasSize(1);
        assertThat(section.warnings()).isEmpty();
    }

    @Test
    void strengthAndConditionsAgree() {
        List<AdviceRow> rows = with(
                        advice(RecommendationKind.TREATMENT, Strength.CONDITIONAL, "light therapy is one option"),
                        advice(
                                RecommendationKind.TREATMENT,
                                Strength.CONDITIONAL,
                                "try light therapy, unless your eyes are sore"))
                .advice()
                .treatment();

        assertThat(rows).extracting(AdviceRow::strength).containsExactly("\u25b3 as an option", "\u25b3 conditional");
        assertThat(rows)
                .extracting(AdviceRow::conditions)
                .containsExactly(List.of(), List.of("\u201cunless your eyes are sore\u201d"));
    }

    @Test
    void whatToTryWhenATreatmentFailsIsNoAdviceOnIt() {
        Brief brief = with(
                advice(RecommendationKind.TREATMENT, Strength.FOR, "use light therapy"),
                advice(
                        RecommendationKind.TREATMENT,
                        Strength.CONDITIONAL,
                        "If light therapy fails, the club tells readers to try naps"));

        assertThat(brief.keyMessages())
                .extracting(Statement::lead)
                .contains("Advice: There is one piece of advice on light therapy; it is for.");
        assertThat(brief.behindTheMessages())
                .extracting(Statement::text)
                .contains("S2: \u201cIf light therapy fails, the club tells readers to try naps\u201d.");
        assertThat(brief.advice().treatment()).hasSize(2);
        assertThat(with(
                                advice(RecommendationKind.TREATMENT, Strength.FOR, "use light therapy"),
                                advice(
                                        RecommendationKind.TREATMENT,
                                        Strength.CONDITIONAL,
                                        "If light therapy doesn\u2019t help you or you can no longer sit still, try naps"))
                        .keyMessages())
                .extracting(Statement::lead)
                .contains("Advice: There is one piece of advice on light therapy; it is for.");
    }

    @Test
    void pageOneTellsOfAdviceWithoutAnIssuerByName() {
        Recommendation society = LightTherapy.advice(
                LightTherapy.PAPER, "Lamp Society", SpeakerKind.BODY, Strength.FOR, "offer light therapy");
        Recommendation article = LightTherapy.advice(
                LightTherapy.PAPER, "the article", SpeakerKind.ARTICLE, Strength.FOR, "try light therapy");

        assertThat(with(society, article).keyMessages())
                .extracting(message -> message.text())
                .anySatisfy(text -> assertThat(text).matches("S[12] itself advises: \u201ctry light therapy\u201d\\."));
    }
}
