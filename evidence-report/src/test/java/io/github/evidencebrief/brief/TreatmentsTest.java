package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatmentsTest {
    private final Finding yoga = of("yoga");
    private final Finding kinds = of("gentle yoga", "hot yoga");
    private final Treatments treatments = new Treatments(List.of(yoga, kinds, of("zinc")));

    private static Finding of(String... interventions) {
        return LightTherapy.finding(LightTherapy.PAPER, 1, Direction.MIXED, "P1Y", "Words.")
                .interventions(List.of(interventions))
                .build();
    }

    @Test
    void kindsBelongToTheFamilyThatIsNamedAlone() {
        assertThat(treatments.families(kinds)).containsExactly("yoga");
    }

    @Test
    void aFamilySpeaksForItsKinds() {
        assertThat(treatments.common(List.of(kinds, yoga))).containsExactly("yoga");
    }

    @Test
    void oneKindNeverSpeaksForAnother() {
        assertThat(treatments.common(List.of(kinds))).containsExactly("gentle yoga", "hot yoga");
    }

    @Test
    void namesThatTellTheSameBecomeThePlainestOfThem() {
        Finding therapy = of("yoga therapy");

        assertThat(new Treatments(List.of(yoga, therapy)).common(List.of(therapy)))
                .containsExactly("yoga");
    }

    @Test
    void whatOnlySomeFindingsTestedIsLeftOut() {
        assertThat(treatments.common(List.of(of("yoga", "zinc"), yoga))).containsExactly("yoga");
    }
}
