package io.github.evidencebrief.link;

import io.github.evidencebrief.phrase.Countries;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares numbers of registers, titles, journals, people and institutions. */
final class NameClues {
    private static final double SAME_TITLE = 0.75;
    private static final int TELLING_TITLE = 4;

    private NameClues() {}

    static Stream<Optional<Sign>> of(Traits a, Traits b) {
        return Stream.of(
                identifiers(a, b),
                acronyms(a, b),
                titles(a, b),
                journals(a, b),
                people(a, b),
                bodies(a, b),
                places(a, b),
                funders(a, b));
    }

    /** Shared or clashing numbers of registers; a clash outweighs a shared number of another register. */
    static Optional<Sign> identifiers(Traits a, Traits b) {
        Optional<String> clash = a.identifiers().stream()
                .filter(id -> clashes(id, b.identifiers()))
                .findFirst();
        if (clash.isPresent()) {
            return Optional.of(Sign.never("different numbers in one register, " + clash.get()));
        }
        return a.identifiers().stream()
                .filter(b.identifiers()::contains)
                .findFirst()
                .map(id -> new Sign(2 * Sign.DECISIVE, "both give " + id.replaceFirst(":", " ")));
    }

    /** Whether a number or a name that both give leaves no doubt. */
    static boolean settle(Traits a, Traits b) {
        Optional<Sign> numbers = identifiers(a, b);
        boolean named = sharedName(a, b).isPresent();
        return numbers.isPresent() ? !numbers.get().forbids() : named;
    }

    /** Whether a journal or a person is named by both, so that how the study was made may be what one of them got wrong. */
    static boolean haveOneName(Traits a, Traits b) {
        return sharedPerson(a, b).isPresent() || a.journals().stream().anyMatch(b.journals()::contains);
    }

    private static boolean clashes(String id, Set<String> others) {
        String register = id.substring(0, id.indexOf(':') + 1);
        return !others.contains(id) && others.stream().anyMatch(other -> other.startsWith(register));
    }

    /** One name tells as much as two strong signs; two names speak of two studies, though a source may misprint one. */
    private static Optional<Sign> acronyms(Traits a, Traits b) {
        boolean both = !a.acronyms().isEmpty() && !b.acronyms().isEmpty();
        return sharedName(a, b)
                .map(name -> new Sign(Sign.DECISIVE, "both call the study " + name))
                .or(() ->
                        both ? Optional.of(new Sign(-Sign.DECISIVE, "studies of different names")) : Optional.empty());
    }

    /** The name both go by, or one by which the words of one call what the other says to be a study's name. */
    private static Optional<String> sharedName(Traits a, Traits b) {
        return first(a.acronyms(), b.acronyms())
                .or(() -> first(a.acronyms(), b.called()))
                .or(() -> first(b.acronyms(), a.called()));
    }

    private static Optional<Sign> titles(Traits a, Traits b) {
        return a.titles().stream()
                .filter(t -> t.words().size() >= TELLING_TITLE)
                .filter(t -> b.titles().stream().anyMatch(u -> t.likeness(u) >= SAME_TITLE))
                .findFirst()
                .map(t -> new Sign(Sign.DECISIVE, "both print the title \"" + t.text() + "\""));
    }

    private static Optional<Sign> journals(Traits a, Traits b) {
        if (a.journals().isEmpty() || b.journals().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(a.journals().stream()
                .filter(b.journals()::contains)
                .findFirst()
                .map(journal -> new Sign(Sign.STRONG, "both name the journal " + journal.text()))
                .orElseGet(() -> NumberClues.haveOneSize(a, b)
                        ? new Sign(-Sign.STRONG, "different journals")
                        : Sign.never("different journals")));
    }

    /** Those who tell of one question seldom quote one investigator on two studies. */
    private static Optional<Sign> people(Traits a, Traits b) {
        return sharedPerson(a, b)
                .map(person ->
                        new Sign(Sign.STRONG + Sign.WEAK, "both name the investigator " + capital(person.family())));
    }

    private static Optional<Person> sharedPerson(Traits a, Traits b) {
        return a.people().stream()
                .filter(p -> b.people().stream().anyMatch(p::mayBe))
                .findFirst();
    }

    /** An institution tells little beside its investigator; for a guideline it is the issuing body and tells most. */
    private static Optional<Sign> bodies(Traits a, Traits b) {
        boolean shared = a.institutions().stream()
                .anyMatch(x -> b.institutions().stream().anyMatch(x::mayBe));
        if (a.isGuideline() && b.isGuideline()) {
            return guidelineBodies(a, b, shared);
        }
        return shared && sharedPerson(a, b).isEmpty()
                ? Optional.of(new Sign(Sign.WEAK, "both name the same institution"))
                : Optional.empty();
    }

    private static Optional<Sign> guidelineBodies(Traits a, Traits b, boolean shared) {
        if (a.institutions().isEmpty() || b.institutions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                shared
                        ? new Sign(Sign.STRONG + Sign.WEAK, "both are advice of the same body")
                        : Sign.never("advice of different bodies"));
    }

    /**
     * Two countries speak of two studies, unless names and numbers say otherwise: a source may tell of one of many sites.
     * One country tells much beside a number of people that fits, and nothing beside a journal alone.
     */
    private static Optional<Sign> places(Traits a, Traits b) {
        if (a.isOfNoPlace() || a.places().isEmpty() || b.places().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> town = first(a.towns(), b.towns());
        if (town.isPresent()) {
            return town.map(name -> new Sign(Sign.STRONG + only(name, a, b), "both place it in " + name));
        }
        Optional<String> shared = first(a.places(), b.places());
        return shared.isEmpty()
                ? Optional.of(new Sign(-Sign.STRONG, "different countries"))
                : shared.filter(place -> !isOnlyOfJournal(a, b))
                        .map(place -> new Sign(
                                (tells(place, a, b) ? Sign.STRONG : Sign.WEAK) + only(place, a, b),
                                "both place it in " + place));
    }

    /**
     * What it adds that each source tells of no other study from there, where both are about one thing: two such studies
     * are hardly ever two, but for countries that make very many.
     */
    private static int only(String place, Traits a, Traits b) {
        boolean only = a.onlyIn().contains(place) && b.onlyIn().contains(place) && !Countries.isBusiest(place);
        boolean telling = only && Subjects.areOfOneTopic(a, b);
        return telling ? Countries.isBusy(place) ? Sign.WEAK : Sign.STRONG : 0;
    }

    /** Two trials of one treatment or size seldom come from one country, but from a few that make very many. */
    private static boolean tells(String country, Traits a, Traits b) {
        return Countries.isBusy(country)
                ? NumberClues.haveSameSize(a, b)
                : NumberClues.haveFittingSizes(a, b) || Subjects.areOfOneTopic(a, b);
    }

    private static Optional<String> first(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).findFirst();
    }

    /** Whether no more than the journal tells that they are one study: a country publishes many studies there. */
    private static boolean isOnlyOfJournal(Traits a, Traits b) {
        return a.journals().stream().anyMatch(b.journals()::contains)
                && !NumberClues.haveFittingSizes(a, b)
                && sharedPerson(a, b).isEmpty();
    }

    private static Optional<Sign> funders(Traits a, Traits b) {
        return a.funders().stream()
                .filter(b.funders()::contains)
                .findFirst()
                .map(funder -> new Sign(Sign.WEAK, "both name the funder " + funder.text()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
