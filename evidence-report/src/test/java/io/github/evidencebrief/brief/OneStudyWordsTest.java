package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.Verdict;
import org.junit.jupiter.api.Test;

/** Sources that report one study differ in words where one of them names no study. */
class OneStudyWordsTest {
    private static final Limitation BRIEF = Limitation.builder()
            .id("b-paper/L9")
            .source(LightTherapy.PAPER)
            .statement("The help is short-lived.")
            .kind(LimitationKind.MAGNITUDE_MODEST)
            .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 900, "The help is short-lived."))
            .build();

    private static ClaimSide side(String source, Position position, String ref) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(ref)
                .build();
    }

    private static Claim claim(DisagreementKind kind) {
        return Claim.builder()
                .id("C1")
                .question("How long does the benefit of light therapy last: only a short time, or longer?")
                .verdict(Verdict.DISAGREE)
                .kind(kind)
                .independentStudies(1)
                .addSides(
                        side(LightTherapy.PAPER, Position.A, BRIEF.id()),
                        side(LightTherapy.CLINIC, Position.B, "a-clinic/F1"))
                .build();
    }

    private static String words(DisagreementKind kind, Study... more) {
        return new OneStudyWords(new EvidenceIndex(Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addStudies(more)
                        .addLimitations(BRIEF)
                        .build()))
                .of(claim(kind));
    }

    @Test
    void whoReportsOneStudyOnlyProbablySpeaksOfIt() {
        assertThat(words(DisagreementKind.SCOPE))
                .isEqualTo("; in part other words for what is probably one study (S1 and S2)");
        assertThat(words(DisagreementKind.CONTRADICTION)).isEmpty();
    }

    @Test
    void whoReportsSeveralStudiesMaySpeakOfAny() {
        Study other = Study.builder()
                .from(LightTherapy.evidence().studies().get(0))
                .id("b-paper/other")
                .label("Lund 2019")
                .build();

        assertThat(words(DisagreementKind.SCOPE, other)).isEmpty();
    }
}
