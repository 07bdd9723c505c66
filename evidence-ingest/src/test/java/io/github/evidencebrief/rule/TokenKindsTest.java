package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenKindsTest {
    private static final RuleSet RULES = RuleSet.shipped();

    @ParameterizedTest
    @CsvSource({
        "1998, y",
        "2024, y",
        "'2,024', n",
        "1897, n",
        "412, n",
        "'1,200,345', n",
        "3.5, d",
        "'0,75', d",
        "12345, n"
    })
    void aNumberIsAYearAWholeNumberOrADecimal(String number, char code) {
        Tokens tokens = RULES.tokens(number, 0, number.length());
        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.code(0)).isEqualTo(code);
    }
}
