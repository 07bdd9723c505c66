package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import org.junit.jupiter.api.Test;

/** Who calls a treatment at least as safe does not deny that it is safer. */
class AtLeastAsSafeTest {
    private static Claim asked(String words) {
        return AtLeastAsSafe.of(Claim.builder()
                .id("C4")
                .question("Is light therapy safer than other treatments, or as safe?")
                .verdict(Verdict.DISAGREE)
                .kind(DisagreementKind.STRENGTH)
                .independentStudies(0)
                .addSides(side(LightTherapy.PAPER, Position.A, "Lamps are safer than pills."))
                .addSides(side(LightTherapy.CLINIC, Position.B, words))
                .build());
    }

    private static ClaimSide side(String source, Position position, String words) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(source + "/A1")
                .addQuotes(LightTherapy.quote(source, 20, words))
                .build();
    }

    @Test
    void atLeastAsSafeAgreesWithSafer() {
        Claim claim = asked("A lamp is no less safe than other treatments.");

        assertThat(claim.verdict()).isEqualTo(Verdict.AGREE);
        assertThat(claim.kind()).isEmpty();
        assertThat(claim.question()).isEqualTo("Is light therapy at least as safe as other treatments?");
        assertThat(claim.sides())
                .extracting(ClaimSide::source)
                .containsExactly(LightTherapy.CLINIC, LightTherapy.PAPER);
        assertThat(claim.sides()).extracting(ClaimSide::position).containsOnly(Position.A);
    }

    @Test
    void justAsSafeDoesNot() {
        assertThat(asked("A lamp is just as safe as other treatments.").verdict())
                .isEqualTo(Verdict.DISAGREE);
    }
}
