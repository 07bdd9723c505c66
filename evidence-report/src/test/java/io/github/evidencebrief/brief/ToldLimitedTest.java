package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who limits a benefit anywhere does not tell it without a limit. */
class ToldLimitedTest {
    private static final Claim LARGE = claim("How large is the benefit of tea: told without a limit, or small?")
            .verdict(Verdict.DISAGREE)
            .kind(DisagreementKind.STRENGTH)
            .addSides(side("a", Position.A), side("b", Position.A), side("c", Position.B))
            .build();

    private static Claim.Builder claim(String question) {
        Claim.Builder claim = Claim.builder();
        claim.id(question).question(question).independentStudies(0);
        return claim;
    }

    private static ClaimSide side(String source, Position position) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(source + "/1")
                .build();
    }

    private static Claim limited(String treatment, String... sources) {
        Claim.Builder claim = claim("Is the benefit of " + treatment + " limited?");
        claim.verdict(Verdict.AGREE);
        for (String source : sources) {
            claim.addSides(side(source, Position.A));
        }
        return claim.build();
    }

    @Test
    void theDisputeKeepsThoseWhoTellNoLimitAnywhere() {
        assertThat(new ToldLimited(List.of(limited("tea", "a", "c"))).of(LARGE))
                .get()
                .extracting(Claim::sides)
                .isEqualTo(List.of(side("b", Position.A), side("c", Position.B)));
    }

    @Test
    void thereIsNoDisputeWhereAllLimitIt() {
        assertThat(new ToldLimited(List.of(limited("tea", "a", "b", "c"))).of(LARGE))
                .isEmpty();
    }

    @Test
    void anotherTreatmentTellsNothing() {
        assertThat(new ToldLimited(List.of(limited("coffee", "a", "b", "c"))).of(LARGE))
                .contains(LARGE);
    }
}
