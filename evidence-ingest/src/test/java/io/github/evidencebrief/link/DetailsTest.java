package io.github.evidencebrief.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailsTest {
    @Test
    void anAmountHasOneForm() {
        assertThat(Details.in("They swallowed 2,000 international units.")).containsExactly("2000 iu");
        assertThat(Details.in("It held 2000 IU and 40mg of iron.")).containsExactly("2000 iu", "40 mg");
        assertThat(Details.in("A 0.5-litre bottle, 12 sessions.")).containsExactly("0.5 litre", "12 session");
    }

    @Test
    void agesAreTellingToo() {
        assertThat(Details.in("Bakers aged 60 and over took part.")).containsExactly("from age 60");
        assertThat(Details.in("Bakers of 60 years or older took part.")).containsExactly("from age 60");
        assertThat(Details.in("Bakers aged 20 to 35, all men.")).containsExactly("age 20 to 35");
    }

    @Test
    void otherNumbersAreNone() {
        assertThat(Details.in("In 12 bakeries 60 bakers slept 7.5 hours.")).isEmpty();
    }
}
