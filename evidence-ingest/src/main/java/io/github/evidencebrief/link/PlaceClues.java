package io.github.evidencebrief.link;

import io.github.evidencebrief.phrase.Countries;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares where studies were made.
 *
 * <p>Two countries speak of two studies, unless names and numbers say otherwise: a source may tell of one of many sites.
 * One country tells much beside a number of people that fits, and nothing beside a journal alone.
 */
final class PlaceClues {
    private PlaceClues() {}

    static Stream<Optional<Sign>> of(Traits a, Traits b) {
        if (a.isOfNoPlace() || a.places().isEmpty() || b.places().isEmpty()) {
            return Stream.empty();
        }
        Optional<String> town = first(a.towns(), b.towns());
        Optional<String> country = first(a.places(), b.places());
        if (town.isEmpty() && country.isEmpty()) {
            return Stream.of(Optional.of(Clue.OTHER_COUNTRY.sign("different countries")));
        }
        if (town.isEmpty() && areApart(a.towns(), b.towns())) {
            return Stream.of(Optional.of(Clue.OTHER_TOWN.sign("different towns")));
        }
        Optional<String> shared = town.or(() -> country.filter(place -> !isOnlyOfJournal(a, b)));
        return Stream.of(shared.map(place -> place(place, town.isPresent(), a, b)), shared.flatMap(p -> only(p, a, b)));
    }

    /** Whether both name towns, or both name regions: a town may lie in a region. */
    private static boolean areApart(Set<String> a, Set<String> b) {
        boolean mixed = Stream.of(a, b)
                        .flatMap(Set::stream)
                        .map(Countries::isRegion)
                        .distinct()
                        .count()
                > 1;
        return !a.isEmpty() && !b.isEmpty() && !mixed;
    }

    private static Sign place(String place, boolean town, Traits a, Traits b) {
        Clue clue = town ? Clue.TOWN : tells(place, a, b) ? Clue.COUNTRY : Clue.COMMON_COUNTRY;
        return clue.sign("both place it in " + place);
    }

    /**
     * That each source tells of no other study from there, where both are about one thing: two such studies are hardly ever
     * two, but for countries that make very many.
     */
    private static Optional<Sign> only(String place, Traits a, Traits b) {
        boolean only = a.onlyIn().contains(place) && b.onlyIn().contains(place) && !Countries.isBusiest(place);
        Clue clue = Countries.isBusy(place) ? Clue.ONLY_ONE_IN_BUSY_COUNTRY : Clue.ONLY_ONE_THERE;
        return only && Subjects.areOfOneTopic(a, b)
                ? Optional.of(clue.sign("neither tells of another study there"))
                : Optional.empty();
    }

    /** Two trials of one treatment or size seldom come from one country, but from a few that make very many. */
    private static boolean tells(String country, Traits a, Traits b) {
        return Countries.isBusy(country)
                ? NumberClues.haveSameSize(a, b)
                : NumberClues.haveFittingSizes(a, b) || Subjects.areOfOneTopic(a, b);
    }

    /** Whether no more than the journal tells that they are one study: a country publishes many studies there. */
    private static boolean isOnlyOfJournal(Traits a, Traits b) {
        return a.journals().stream().anyMatch(b.journals()::contains)
                && !NumberClues.haveFittingSizes(a, b)
                && !NameClues.haveOnePerson(a, b);
    }

    private static Optional<String> first(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).findFirst();
    }
}
