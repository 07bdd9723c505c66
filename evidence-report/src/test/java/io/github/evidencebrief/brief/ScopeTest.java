package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom and what the sources speak of. */
class ScopeTest {
    @Test
    void anOutcomeIsNamedOnceAndAChangeAloneIsNone() {
        Evidence evidence = Evidence.builder()
                .from(LightTherapy.evidence())
                .addFindings(LightTherapy.finding(
                                LightTherapy.PAPER, 4, Direction.FAVOURS_INTERVENTION, "P4W", "Naps grew longer.")
                        .outcomes(List.of("naps", "length of naps", "benefits", "improvement in symptoms"))
                        .build())
                .build();

        assertThat(new Scope(new EvidenceIndex(evidence))
                        .rows()
                        .get(4)
                        .named()
                        .orElseThrow()
                        .text())
                .isEqualTo("sleep; length of naps; symptoms");
    }
}
