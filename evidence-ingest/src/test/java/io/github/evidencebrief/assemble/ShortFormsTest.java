package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortFormsTest {
    private static final String TEXT =
            "We measured the grip strength test (GST) and forced oat intake (FOI; primary). Nurses (RNs) took part.";

    @Test
    void writesOutWhatTheTextExplains() {
        assertThat(ShortForms.of(TEXT).expand("GST score")).isEqualTo("grip strength test score");
    }

    @Test
    void anExplanationMayShareItsBracket() {
        assertThat(ShortForms.of(TEXT).expand("FOI")).isEqualTo("forced oat intake");
    }

    @Test
    void leavesAloneWhatTheTextDoesNotExplain() {
        assertThat(ShortForms.of(TEXT).expand("BMI of RNs")).isEqualTo("BMI of RNs");
    }

    @Test
    void doesNotRepeatTheLongForm() {
        assertThat(ShortForms.of(TEXT).expand("grip strength test GST")).isEqualTo("grip strength test GST");
    }

    @Test
    void anExplainedFormStaysInBrackets() {
        assertThat(ShortForms.of(TEXT).explain("GST score")).isEqualTo("grip strength test (GST) score");
    }
}
