package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people got better is told with what they got; other sizes stand alone. */
class SharesToldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        half of the nurses     | After a month half of the nurses had slept longer.      | half of the nurses had slept longer
        12 of the 30 nurses    | In all, 12 of the 30 nurses slept longer, Berg says.    | 12 of the 30 nurses slept longer
        half of the nurses     | Sleep got longer in half of the nurses.                 | half of the nurses
        40 minutes more        | They slept 40 minutes more after a month.               | 40 minutes more
        three times as likely  | They were three times as likely to sleep.               | three times as likely
        """)
    void withTheWordsBehindIt(String size, String words, String told) {
        assertThat(SharesTold.with(size, List.of(LightTherapy.quote(LightTherapy.PAPER, 0, words))))
                .isEqualTo(told);
    }
}
