package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Strength;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people judge or require is neither a result of a study nor advice against a treatment. */
class JudgementTest {
    private static final String TRIAL = "A randomized trial of 90 sailors, published in the journal Harbour Health,"
            + " tested ginger against seasickness. Half got ginger and half got a placebo. ";

    @TempDir
    Path folder;

    private Evidence read(String text) {
        return Texts.read(folder, text);
    }

    private Finding last(String sentence) {
        Evidence evidence = read(TRIAL + sentence);
        return evidence.findings().get(evidence.findings().size() - 1);
    }

    @Test
    void comparingWithAWholeRowOfOtherTreatmentsIsAnOpinion() {
        assertThat(last("\"Ginger worked as well as tablets, patches, acupressure and fresh air,\" said Dr. Ada Lind,"
                                + " who led the trial.")
                        .basis())
                .isEqualTo(Basis.OPINION);
    }

    @Test
    void whatTheTrialComparedStaysItsResult() {
        assertThat(last("\"Ginger eased nausea more than placebo,\" said Dr. Ada Lind, who led the trial.")
                        .basis())
                .isEqualTo(Basis.BETWEEN_GROUP);
    }

    @Test
    void whatIsOnlyExpectedOfATreatmentMakesItNoArm() {
        Evidence evidence = read("A trial of 90 sailors in the journal Harbour Health tested ginger. Ginger eased"
                + " nausea. Lind and others, among them the researchers of the trial, say that tablets are likely to"
                + " bring far greater relief than ginger.");

        assertThat(evidence.studies())
                .singleElement()
                .satisfies(
                        trial -> assertThat(trial.arms()).extracting(Arm::name).doesNotContain("tablets"));
    }

    @Test
    void toAskADoctorFirstIsAConditionNotAdviceAgainst() {
        assertThat(read("Sailors with gallstones should not take ginger without asking their doctor.")
                        .recommendations())
                .singleElement()
                .returns(Strength.CONDITIONAL, Recommendation::strength)
                .returns(RecommendationKind.PRACTICAL, Recommendation::kind);
    }

    @Test
    void toLeaveATreatmentAltogetherStaysAdviceAgainst() {
        assertThat(read("Babies under one year should not get ginger.").recommendations())
                .singleElement()
                .returns(Strength.AGAINST, Recommendation::strength);
    }
}
