package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ages a text tells. */
class AgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adults over 60 slept better. | from 60 years on",
                "It is advised for people aged 65 and older. | from 65 years on",
                "Volunteers older than seventy took part. | from 70 years on",
                "Children under the age of five got syrup. | under 5 years",
                "Babies younger than 18 months were left out. | under 18 months",
                "Runners aged 18 to 50 were asked. | of 18 years to under 51 years",
                "It was tried in 6- to 9-year-olds. | of 6 years to under 10 years",
                "Toddlers, ages 6 to 23 months, took it. | of 6 months to under 2 years",
                "Infants aged 10 months to two years took it. | of 10 months to under 3 years"
            })
    void areRead(String text, String ages) {
        assertThat(SpokenAges.in(text)).singleElement().extracting(Ages::words).isEqualTo(ages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It helped people over 60 weeks.",
                "The study of women over 12 months found nothing.",
                "Between 20 and 30 runners came.",
                "More than 60 adults stayed."
            })
    void otherNumbersAreNone(String text) {
        assertThat(SpokenAges.in(text)).isEmpty();
    }

    @Test
    void rangesThatTouchDoNotMeet() {
        Ages young = new Ages(0, 60);
        Ages old = new Ages(60, Ages.OPEN);

        assertThat(young.areBelow(old)).isTrue();
        assertThat(young.meet(old)).isFalse();
        assertThat(young.meet(new Ages(48, 72))).isTrue();
    }
}
