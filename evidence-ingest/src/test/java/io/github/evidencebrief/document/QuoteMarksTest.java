package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which single marks are quotation marks. */
class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'Rest first,' says Holm. 'Don't rush.' | \u201cRest first,\u201d says Holm. \u201cDon't rush.\u201d",
                "The rowers' boats weren't dry. | The rowers' boats weren't dry.",
                "\"The 'dry' boat,\" said Holm, 'was wet.' | \"The 'dry' boat,\" said Holm, 'was wet.'"
            })
    void areDoubledWhereTheyHoldSpeech(String text, String doubled) {
        assertThat(QuoteMarks.doubled(text)).isEqualTo(doubled);
    }
}
