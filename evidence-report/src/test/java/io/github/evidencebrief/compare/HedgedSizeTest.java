package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedSizeTest {
    @ParameterizedTest
    @CsvSource({
        "Any gain in weight was probably slight., slight, probably slight",
        "The panel holds that zinc may have a small effect at most on colds., small, may have a small",
        "The advantage of the splint looks modest at best., modest, modest at best",
        "It might well be a rather limited gain., limited, might well be a rather limited",
        "The effect on snoring was modest., modest, modest",
        "The gain seems real; it is small., small, small",
        "Yoga may help the young and the old and the tired to a small extent., small, small",
    })
    void theDoubtBesideAWordOfSizeStaysWithIt(String text, String word, String expected) {
        assertThat(HedgedSize.in(text, word)).isEqualTo(expected);
    }
}
