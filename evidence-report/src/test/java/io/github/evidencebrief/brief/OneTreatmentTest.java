package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneTreatmentTest {
    private static Finding of(String source, String treatment) {
        return LightTherapy.finding(source, 1, Direction.FAVOURS_INTERVENTION, "P4W", "Words.")
                .interventions(List.of(treatment))
                .build();
    }

    @Test
    void whoReportsABenefitOfSomethingElseIsNotCounted() {
        Finding lamp = of("a", "lamp");
        Finding bright = of("b", "bright lamp");
        Finding naps = of("c", "naps");

        assertThat(OneTreatment.of(List.of(lamp, bright, naps))).containsExactly(lamp, bright);
    }

    @Test
    void namesThatNoTwoSourcesShareMayBeNamesForOneThing() {
        List<Finding> findings = List.of(of("a", "lamp"), of("b", "naps"));

        assertThat(OneTreatment.of(findings)).isEqualTo(findings);
    }
}
