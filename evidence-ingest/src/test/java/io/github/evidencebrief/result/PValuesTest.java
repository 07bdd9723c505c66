package io.github.evidencebrief.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PValuesTest {
    private static Optional<Boolean> significant(String text) {
        return PValues.significant(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fewer colds (p = 0.03)",
                "P-value of <.05",
                "(p\u22640\u00b7050)",
                "p values = 0.4 and p value=0.001",
                "P of = 0.2, p < 0.01",
                "(RR 0.5, 95% CI 0.3 to 0.8)",
                "(RR 0.5, 0.3 to 0.8)",
                "P value 0.02",
                "p < 0.001 for noninferiority and p = 0.02 for superiority",
                "RR 0.5, 95% CI 0.3 to 0.8, which shows noninferiority",
                "p-value: 0.02"
            })
    void someValueIsSignificant(String text) {
        assertThat(significant(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p = 0.3",
                "p > 0.01",
                "P=1",
                "p = 1.0",
                "(NS)",
                "no gain, ns",
                "(n.s.)",
                "p < 0.001 for noninferiority",
                "meeting the criterion for non-inferiority",
                "within the equivalence margin",
                "RR 0.5, 95% CI 0.3 to 1.8"
            })
    void noValueIsSignificant(String text) {
        assertThat(significant(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p =", "p = 12", "p 12", "cap = 0.03", "p < 0", "patients = 0.01", "PNS"})
    void anythingElseIsNoPValue(String text) {
        assertThat(significant(text)).isEmpty();
    }

    @Test
    void onlyTheStretchIsRead() {
        assertThat(PValues.significant("p = 0.01 and p = 0.40", new Span(9, 21)))
                .contains(false);
    }
}
