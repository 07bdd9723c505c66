package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nurses were randomly assigned to drink tea (group T, n = 20) or water (group W). | group T | drink tea
            Nurses were randomly assigned to drink tea (group T, n = 20) or water (group W). | W       | water
            Group 1 (n = 20) received lemon tea, and group 2 got plain water.                | group 2 | plain water
            Group I lamp light, Group II: candle light 0.5 h.                                | II      | candle light 0.5 h
            They were randomised to one of three groups: tea (T), rest (R) or tea plus rest (TR). | TR   | tea plus rest
            Group C had tea 0.5 g, group D had tea 1 g.                                      | group C | tea 0.5 g
            """)
    void aLabelStandsForWhatItsGroupGot(String text, String label, String got) {
        assertThat(GroupLabels.of(text).got(label).map(span -> span.in(text))).contains(got);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Group T received tea and group W water.                                   | tea
            Group T received tea and group W water.                                   | 1
            Cramps were rarer in group T than in group W (P < 0.01).                  | T
            Nurses were randomly assigned to tea 0.5 (group L), 1.0 (group M) or 2.0 g (group H). | L
            """)
    void otherWordsStandForNone(String text, String label) {
        assertThat(GroupLabels.of(text).got(label)).isEmpty();
    }
}
