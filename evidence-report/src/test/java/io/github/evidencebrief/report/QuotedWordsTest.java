package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How the words of a source stand between quotation marks. */
class QuotedWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "quoted-words.txt", delimiter = '|', quoteCharacter = '\0')
    void marksAreNestedAndFragmentsTold(String exact, String printed) {
        assertThat(QuotedWords.of(exact.strip())).isEqualTo(printed.strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "quoted-words.txt", delimiter = '|', quoteCharacter = '\0')
    void theWordsStayTheSame(String exact, String printed) {
        assertThat(QuotedWords.of(exact).replaceAll("[\u2026\u2018\u2019\u201c\u201d\"\\s]", ""))
                .isEqualTo(exact.replaceAll("[\u2026\u2018\u2019\u201c\u201d\"\\s]", ""));
    }
}
