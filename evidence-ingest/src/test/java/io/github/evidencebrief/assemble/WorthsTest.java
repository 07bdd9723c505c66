package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outcomes people want more of, and which less. */
class WorthsTest {
    private static final Worths WORTHS = Worths.of(RuleSet.shipped());

    @ParameterizedTest
    @CsvSource({
        "bursitis, -1",
        "scoliosis, -1",
        "presbyopia, -1",
        "farsightedness, -1",
        "hearing loss, -1",
        "pain relief, 1",
        "screen time, -1",
        "milk supply, 1",
        "diagnosis, 0",
        "osteopathy, 0",
        "telepathy, 0",
        "wallpaper, 0"
    })
    void tellsWhetherMoreOfAnOutcomeIsWanted(String outcome, int worth) {
        assertThat(WORTHS.last(Terms.words(outcome))).isEqualTo(worth);
    }

    @Test
    void whatPeopleDoIsNoOutcomeByItself() {
        assertThat(WORTHS.isIn(Terms.words("an hour of exercise"))).isFalse();
        assertThat(WORTHS.isIn(Terms.words("an hour of wheezing"))).isTrue();
    }
}
