package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One control group has one name. */
class OneControlTest {
    private static Finding against(int number, String... others) {
        return LightTherapy.finding(LightTherapy.PAPER, number, Direction.FAVOURS_INTERVENTION, "P4W", "They slept.")
                .comparators(List.of(others))
                .build();
    }

    private static Study with(String... controls) {
        Study trial = LightTherapy.evidence().studies().get(0);
        Study.Builder study = Study.builder().from(trial).arms(List.of());
        for (String control : controls) {
            study.addArms(Arm.builder().name(control).role(ArmRole.COMPARATOR).build());
        }
        return study.build();
    }

    @Test
    void namesOfOneMeaningBecomeThePlainest() {
        Study trial = with("conventional care", "usual care", "dim light");
        OneControl control =
                new OneControl(List.of(trial), List.of(against(3, "usual care"), against(4, "standard care")));

        assertThat(control.of(against(4, "standard care", "dim light")).comparators())
                .containsExactly("usual care", "dim light");
        assertThat(control.of(trial).arms()).extracting(Arm::name).containsExactly("usual care", "dim light");
    }

    @Test
    void controlsOfOtherStudiesKeepTheirNames() {
        OneControl control = new OneControl(List.of(with("usual care")), List.of());
        Finding other = Finding.builder()
                .from(against(5, "standard care"))
                .study("b-paper/other")
                .build();

        assertThat(control.of(other)).isEqualTo(other);
    }
}
