package io.github.evidencebrief.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SitesTest {
    @Test
    void placesAreCountedInFiguresAndInWords() {
        assertThat(Sites.in("Thirty-six schools and 64 Flemish day nurseries took part, and 1,040 homes did not."))
                .containsExactlyInAnyOrder(36, 64);
    }

    @Test
    void aNumberOfSomethingElseIsNone() {
        assertThat(Sites.in("In 42 bakers, schools were no theme; 12 cooks in 9 homes slept."))
                .isEmpty();
    }
}
