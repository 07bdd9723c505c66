package io.github.evidencebrief.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void readsTheMeasureTheValueAndBothBounds() {
        assertThat(Estimate.in("fewer falls (odds ratio 0.62, 95% CI 0.41 to 0.93)"))
                .containsExactly(new Estimate(
                        "odds-ratio", new BigDecimal("0.62"), new BigDecimal("0.41"), new BigDecimal("0.93")));
    }

    @Test
    void aRatioWhoseIntervalHoldsOneIsNotSignificant() {
        assertThat(Estimate.in("HR 0.90; 95% CI: 0.70, 1.20").get(0).significant())
                .isFalse();
    }

    @Test
    void aDifferenceWhoseIntervalLeavesOutZeroIsSignificant() {
        assertThat(Estimate.in("mean difference 2.1 (95% CI 0.4\u20133.8)")
                        .get(0)
                        .significant())
                .isTrue();
    }

    @Test
    void anIntervalWithItsBoundsInTheWrongOrderIsLeftOut() {
        assertThat(Estimate.in("RR 0.9 (95% CI 1.4 to 0.6)")).isEmpty();
    }

    @Test
    void aNumberWithoutAnIntervalIsNoEstimate() {
        assertThat(Estimate.in("OR 0.9 or 12 of 20 nurses")).isEmpty();
    }
}
