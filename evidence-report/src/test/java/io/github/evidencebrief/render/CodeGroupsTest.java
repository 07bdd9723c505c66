package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks into lines of equally many groups, and what is words. */
class CodeGroupsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0123abcd 4567cdef", "00112233445566aa 00112233445566bb 00112233445566cc 00112233445566dd"})
    void areAnEvenNumberOfEqualLength(String text) {
        assertThat(CodeGroups.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123abcd",
                "0123abcd 4567cde",
                "0123abcd 4567cdef 89ab0123",
                "exercise shoulder",
                "0123abcd  4567cdef",
                "2021 2022"
            })
    void areNoWords(String text) {
        assertThat(CodeGroups.holds(text)).isFalse();
    }
}
