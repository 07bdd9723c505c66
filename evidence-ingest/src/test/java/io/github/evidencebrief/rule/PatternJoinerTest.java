package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms of a pattern become longer ones. */
class PatternJoinerTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "soup/stew of pea     -> soup of pea, stew of pea",
                "soup , (hot|cold)    -> soup , hot, soup , cold",
                "(a pea|the pea) soup -> a pea soup, the pea soup"
            })
    void termsNextToEachOtherAreOneTerm(String pattern, String terms) {
        assertThat(joined(pattern))
                .isInstanceOfSatisfying(
                        Pattern.Terms.class,
                        one -> assertThat(String.join(", ", one.terms())).isEqualTo(terms));
    }

    @ParameterizedTest
    @CsvSource({"soup ..2 spoon", "soup [hot] spoon", "(pea|pea soup) spoon", "{a=soup} spoon"})
    void whatMayBeEndedInSeveralWaysStaysApart(String pattern) {
        assertThat(joined(pattern)).isInstanceOf(Pattern.Sequence.class);
    }

    private static Pattern joined(String pattern) {
        return PatternJoiner.join(PatternReader.read(new WordLists(), "test", pattern));
    }
}
