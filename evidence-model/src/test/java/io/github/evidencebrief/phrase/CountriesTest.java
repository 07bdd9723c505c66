package io.github.evidencebrief.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CountriesTest {
    @Test
    void countriesGoByTheirNameTheirAdjectiveAndTheirCities() {
        assertThat(Countries.in("Danish nurses tried it, and so did cooks in Oslo and New Zealand."))
                .containsExactlyInAnyOrder("Denmark", "Norway", "New Zealand");
    }

    @Test
    void lettersWithStopsAreACountryToo() {
        assertThat(Countries.in("Cooks in the U.S. and nurses in the U.K. tried it."))
                .containsExactlyInAnyOrder("United States", "Britain");
    }

    @Test
    void aWordWithinANameIsNoPlace() {
        assertThat(Countries.in("It stands in the American Journal of Lunch.")).isEmpty();
    }

    @Test
    void aHospitalStandsInTheTownThatItIsNamedAfter() {
        assertThat(Countries.in("It was tried at Ghent University Hospital.")).containsExactly("Belgium");
        assertThat(Countries.in("It was printed by Oxford Academic.")).isEmpty();
    }

    @Test
    void townsAreToldFromCountries() {
        assertThat(Countries.towns("Danish nurses tried it, and so did cooks in Oslo and New South Wales."))
                .containsExactlyInAnyOrder("Oslo", "New South Wales");
    }

    @Test
    void aPlaceWhereAMeetingIsHeldIsNone() {
        assertThat(Countries.in(
                        "Swedish nurses told the congress of the Society for Rest in Vienna, as they had in Oslo."))
                .containsExactlyInAnyOrder("Sweden", "Norway");
    }

    @Test
    void aTextMayNameNone() {
        assertThat(Countries.in("nurses tried it")).isEmpty();
    }
}
