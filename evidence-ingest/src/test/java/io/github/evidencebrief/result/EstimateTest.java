package io.github.evidencebrief.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static List<Estimate> in(String text) {
        return Estimate.in(text, new Span(0, text.length()));
    }

    @Test
    void readsTheMeasureTheValueAndBothBounds() {
        assertThat(in("fewer falls (odds ratio 0.62, 95% CI 0.41 to 0.93)"))
                .containsExactly(new Estimate(
                        "odds-ratio", new BigDecimal("0.62"), new BigDecimal("0.41"), new BigDecimal("0.93")));
    }

    @Test
    void aRatioWhoseIntervalHoldsOneIsNotSignificant() {
        assertThat(in("HR 0.90; 95% CI: 0.70, 1.20").get(0).significant()).isFalse();
    }

    @Test
    void aDifferenceWhoseIntervalLeavesOutZeroIsSignificant() {
        assertThat(in("mean difference 2.1 (95% CI 0.4\u20133.8)").get(0).significant())
                .isTrue();
    }

    @Test
    void anIntervalWithItsBoundsInTheWrongOrderIsLeftOut() {
        assertThat(in("RR 0.9 (95% CI 1.4 to 0.6)")).isEmpty();
    }

    @Test
    void aNumberWithoutAnIntervalIsNoEstimate() {
        assertThat(in("OR 0.9 or 12 of 20 nurses")).isEmpty();
    }

    @Test
    void takesEveryPrintedFormOfTheInterval() {
        for (String text : List.of(
                "mean difference was \u22122.1 points [95% confidence interval, \u22123.0 to \u22121.2]",
                "MD: -2\u00b71; 99 % C.I. -3.0, -1.2",
                "standardised mean difference of -2.1 (CI -3.0 - -1.2)",
                "WMD) = -2.1, 95%CI: -3.0\u2013-1.2")) {
            assertThat(in(text)).as(text).singleElement().satisfies(found -> {
                assertThat(found.value()).isEqualByComparingTo("-2.1");
                assertThat(found.lower()).isEqualByComparingTo("-3.0");
                assertThat(found.upper()).isEqualByComparingTo("-1.2");
            });
        }
    }

    @Test
    void readsOneEstimateAfterTheOther() {
        assertThat(in("OR 0.5 (95% CI 0.3 to 0.8) and HR 0.7 (95% CI 0.6, 0.9)"))
                .extracting(Estimate::measure)
                .containsExactly("odds-ratio", "hazard-ratio");
    }

    @Test
    void aNameWithinAnotherWordIsNoMeasure() {
        assertThat(in("FOR 0.5 (95% CI 0.3 to 0.8)")).isEmpty();
    }
}
