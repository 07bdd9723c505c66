package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Identifiers;
import org.junit.jupiter.api.Test;

/** Numbers of registers in a text. */
class RegisterNumbersTest {
    @Test
    void readsADoiWithoutTheSignsThatEndTheSentence() {
        assertThat(RegisterNumbers.in("See https://doi.org/10.5555/Ears.2021.7 (doi:10.5555/Ears.2021.7).")
                        .doi())
                .hasValue("10.5555/ears.2021.7");
    }

    @Test
    void readsNumbersOfTrialRegisters() {
        assertThat(RegisterNumbers.in("Registered as NCT 01234567.").registry()).hasValue("NCT01234567");
        assertThat(RegisterNumbers.in("(ISRCTN12345678)").registry()).hasValue("ISRCTN12345678");
    }

    @Test
    void readsNumbersOfPubMed() {
        Identifiers numbers = RegisterNumbers.in("PMID: 1234567; PMC7654321");
        assertThat(numbers.pmid()).hasValue("1234567");
        assertThat(numbers.pmcid()).hasValue("PMC7654321");
    }

    @Test
    void findsNoneInPlainNumbers() {
        assertThat(RegisterNumbers.in("In 2021, 10.5 of 100 nurses left."))
                .isEqualTo(Identifiers.builder().build());
    }
}
