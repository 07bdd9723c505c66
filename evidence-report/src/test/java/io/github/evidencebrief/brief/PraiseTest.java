package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Praise is no statistic, and that both did good says nothing on which did more. */
class PraiseTest {
    private static Finding naps(Direction direction, String words) {
        return Finding.builder()
                .from(LightTherapy.finding(LightTherapy.PAPER, 5, direction, "P4W", words)
                        .build())
                .interventions(List.of("lamps"))
                .comparators(direction == Direction.NO_DIFFERENCE ? List.of("naps") : List.of())
                .effects(List.of())
                .build();
    }

    @Test
    void asPowerfulAsIsNoMissingDifference() {
        Finding praised = naps(Direction.NO_DIFFERENCE, "Lamps are as powerful as naps.");
        Finding counted = naps(Direction.NO_DIFFERENCE, "Lamps and naps did not differ.");

        assertThat(new ResultPhrase(praised).line()).startsWith("\u2248 about as good with lamps as with naps");
        assertThat(new ResultPhrase(counted).line()).startsWith("\u2248 no clear difference between lamps and naps");
    }

    @Test
    void thatBothDidGoodAgreesOnNothing() {
        Finding both = naps(Direction.FAVOURS_INTERVENTION, "Both kinds of lamp worked well.");
        Claim agreed = Claim.builder()
                .id("C1")
                .question("Which does more: lamps or naps?")
                .verdict(Verdict.AGREE)
                .independentStudies(1)
                .addSides(
                        ClaimSide.builder()
                                .source(LightTherapy.PAPER)
                                .position(Position.A)
                                .addRefs(both.id())
                                .build(),
                        ClaimSide.builder()
                                .source(LightTherapy.CLINIC)
                                .position(Position.A)
                                .addRefs("a-clinic/F9")
                                .build())
                .build();

        assertThat(new ToldAlike(List.of(both)).of(agreed)).isEmpty();
        assertThat(new ToldAlike(List.of()).of(agreed)).contains(agreed);
    }
}
