package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Effect;
import io.github.evidencebrief.model.Qualifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "P6M, 6 months",
        "P1Y, 1 year",
        "P10W, 10 weeks",
        "P10D, 10 days",
        "P1Y6M, 1 year and 6 months",
        "short-term, short-term",
        "PT2H, PT2H",
        "Pool, Pool",
        "P99999999999M, P99999999999M"
    })
    void durationsReadAsPeopleSayThem(String time, String words) {
        assertThat(TimeWords.of(time)).isEqualTo(words);
    }

    @Test
    void timesInWordsStandAmongTimesInNumbers() {
        List<String> times =
                List.of("P2W", "P3M", "short-term", "P13W6D", "P6M", "P1Y", "medium term", "P2Y", "long-term");

        assertThat(times).isSortedAccordingTo(Comparator.comparing(TimeWords::order));
    }

    @ParameterizedTest
    @CsvSource({"2017, 2017", "2017-10, October 2017", "2017-10-03, 3 October 2017"})
    void datesAreAsExactAsGiven(String date, String words) {
        assertThat(DateWords.of(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, '3,096 nurses'",
        "OVER, 'over 3,096 nurses'",
        "ABOUT, 'about 3,096 nurses'",
        "NEARLY, 'nearly 3,096 nurses'"
    })
    void countsKeepTheirQualifier(Qualifier qualifier, String words) {
        Count count =
                Count.builder().value(3096).qualifier(qualifier).unit("nurses").build();

        assertThat(CountWords.of(count)).isEqualTo(words);
    }

    @Test
    void aStraightMarkOpensBeforeAWordAndClosesBehindIt() {
        assertThat(SizeWords.quoted("It is fine,\" she said, \"to wait"))
                .isEqualTo("\u201cIt is fine,\u2019 she said, \u2018to wait\u201d");
    }

    @Test
    void listsReadAloud() {
        assertThat(Listing.and(List.of())).isEmpty();
        assertThat(Listing.and(List.of("zinc"))).isEqualTo("zinc");
        assertThat(Listing.and(List.of("zinc", "tea", "rest"))).isEqualTo("zinc, tea and rest");
    }

    @Test
    void manySourcesInARowBecomeARange() {
        assertThat(Ranges.of(List.of("S1", "S2", "S3", "S5", "S6", "S9", "S10", "S11")))
                .isEqualTo("S1\u2013S3, S5, S6, S9\u2013S11");
        assertThat(Ranges.of(List.of())).isEmpty();
    }

    @Test
    void effectsKeepTheDigitsThatWerePrinted() {
        Effect effect = Effect.builder()
                .measure("mean-difference")
                .value(new BigDecimal("-1.50"))
                .lower(new BigDecimal("-2.0"))
                .upper(new BigDecimal("1"))
                .level(new BigDecimal("95"))
                .pValue("=0.03")
                .unit("points")
                .build();

        assertThat(SizeWords.number(effect))
                .isEqualTo("mean difference \u22121.50 points, 95% interval \u22122.0 to 1, p =0.03");
    }

    @Test
    void marksOfAWholeQuotationAreNotDoubled() {
        assertThat(SizeWords.quoted("\u201cLamps help.\u201d")).isEqualTo("\u201cLamps help.\u201d");
        assertThat(SizeWords.quoted("called \u201csafe\u201d")).isEqualTo("\u201ccalled \u2018safe\u2019\u201d");
    }
}
