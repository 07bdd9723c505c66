package io.github.evidencebrief.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlacesTest {
    @Test
    void countriesGoByTheirNameTheirAdjectiveAndTheirCities() {
        assertThat(Places.in("Danish nurses tried it, and so did cooks in Oslo and New Zealand."))
                .containsExactlyInAnyOrder("Denmark", "Norway", "New Zealand");
    }

    @Test
    void aWordWithinANameIsNoPlace() {
        assertThat(Places.in("It stands in the American Journal of Lunch.")).isEmpty();
    }

    @Test
    void aTextMayNameNone() {
        assertThat(Places.in("nurses tried it")).isEmpty();
    }
}
