package io.github.evidencebrief.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupNamesTest {
    private static final GroupNames NAMES =
            GroupNames.of("The EMG group slept, unlike groups SB and SC; IQ was alike.");

    @Test
    void capitalsBesideTheWordGroupNameAGroup() {
        assertThat(holds("EMG")).isTrue();
        assertThat(holds("SB")).isTrue();
        assertThat(holds("SC")).isTrue();
    }

    @Test
    void otherCapitalsNameNone() {
        assertThat(holds("IQ")).isFalse();
    }

    private static boolean holds(String word) {
        return NAMES.holds(word, 0, word.length());
    }
}
