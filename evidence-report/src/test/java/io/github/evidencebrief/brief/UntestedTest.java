package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that no study made stands with its study only. */
class UntestedTest {
    private final Untested untested = new Untested(
            List.of(claim(Verdict.DISAGREE, "Can the study carry the comparison with sedative?", "a/F1", "a/S1")));

    private static Claim claim(Verdict verdict, String question, String one, String other) {
        Claim.Builder claim = Claim.builder();
        claim.id("C1").question(question).verdict(verdict).independentStudies(1);
        if (verdict == Verdict.DISAGREE) {
            claim.kind(DisagreementKind.INTERNAL);
        }
        return claim.addSides(side(Position.A, one), side(verdict == Verdict.AGREE ? Position.A : Position.B, other))
                .build();
    }

    private static ClaimSide side(Position position, String ref) {
        return ClaimSide.builder()
                .source(ref.substring(0, 1))
                .position(position)
                .addRefs(ref)
                .build();
    }

    @Test
    void itIsNoVoiceInAnAgreementOnWhatDoesMore() {
        assertThat(untested.without(claim(Verdict.AGREE, "Which does more: lamps or sedative?", "a/F1", "b/F1")))
                .isEmpty();
    }

    @Test
    void whatStudiesTestedStays() {
        Claim agreed = claim(Verdict.AGREE, "Which does more: lamps or naps?", "a/F2", "b/F2");

        assertThat(untested.without(agreed)).contains(agreed);
        assertThat(untested.holds("a/F1")).isTrue();
        assertThat(untested.holds("a/S1")).isFalse();
    }
}
