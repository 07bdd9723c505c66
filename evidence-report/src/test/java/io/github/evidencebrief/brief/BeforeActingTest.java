package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.PrecautionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What there is to know before acting stands on page 1 in few words, and whole in a table. */
class BeforeActingTest {
    private static Precaution told(String source, int number, PrecautionKind kind, String words) {
        return Precaution.builder()
                .id(source + "/C" + number)
                .source(source)
                .statement(words)
                .kind(kind)
                .addQuotes(LightTherapy.quote(source, 700 + 100 * number, words))
                .build();
    }

    private static final Evidence EVIDENCE = Evidence.builder()
            .from(LightTherapy.evidence())
            .addPrecautions(
                    told(
                            LightTherapy.CLINIC,
                            1,
                            PrecautionKind.SERIOUS_CAUSE,
                            "Some sleep badly because of a serious illness."),
                    told(LightTherapy.CLINIC, 2, PrecautionKind.URGENT, "Choking at night is an emergency."),
                    told(
                            LightTherapy.PAPER,
                            1,
                            PrecautionKind.EASILY_MISTAKEN,
                            "The article says that poor sleep is easily misdiagnosed."),
                    told(LightTherapy.PAPER, 2, PrecautionKind.COST_ACCESS, "A lamp is cheaper than pills."))
            .addLimitations(Limitation.builder()
                    .id("b-paper/L8")
                    .source(LightTherapy.PAPER)
                    .statement("Few insurers pay for a lamp.")
                    .kind(LimitationKind.COST_ACCESS)
                    .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 990, "Few insurers pay for a lamp."))
                    .build())
            .build();

    @Test
    void ofTwoSourcesEachIsHeardFirst() {
        Brief brief = Brief.of(EVIDENCE, BriefOptions.standard());

        assertThat(brief.behindTheMessages())
                .extracting(part -> part.lead() + " " + part.text())
                .contains(
                        "Before you act: \u201cSome sleep badly because of a serious illness\u201d (S1); \u201cpoor sleep"
                                + " is easily misdiagnosed\u201d (S2). Cost and access: \u201cFew insurers pay for a lamp\u201d"
                                + " (S2); \u201cA lamp is cheaper than pills\u201d (S2).");
    }

    @Test
    void theTableHasAllOfThemAndTheTableOfLimitsNoCosts() {
        Brief brief = Brief.of(EVIDENCE, BriefOptions.standard());

        assertThat(brief.harms().precautions())
                .extracting(PrecautionRow::kind)
                .containsExactly("Serious cause", "Urgent", "Easily mistaken", "Cost or access", "Cost or access");
        assertThat(brief.reportedLimits()).extracting(LimitRow::kind).doesNotContain("Cost or access");
    }

    @Test
    void evidenceWithoutThemHasNoSuchLine() {
        Brief brief = Brief.of(
                Evidence.builder()
                        .from(LightTherapy.evidence())
                        .limitations(List.of())
                        .build(),
                BriefOptions.standard());

        assertThat(brief.harms().precautions()).isEmpty();
        assertThat(brief.behindTheMessages()).extracting(part -> part.lead()).doesNotContain("Before you act:");
    }
}
