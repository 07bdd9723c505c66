package io.github.evidencebrief.link;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares numbers of registers, titles, journals, people and institutions. */
final class NameClues {
    private static final double SAME_TITLE = 0.75;
    private static final int TELLING_TITLE = 4;

    private NameClues() {}

    static Stream<Optional<Sign>> of(Traits a, Traits b) {
        Stream<Optional<Sign>> names = Stream.of(
                identifiers(a, b),
                acronyms(a, b),
                titles(a, b),
                journals(a, b),
                people(a, b),
                bodies(a, b),
                funders(a, b));
        return Stream.concat(names, PlaceClues.of(a, b));
    }

    /** Shared or clashing numbers of registers; a clash outweighs a shared number of another register. */
    static Optional<Sign> identifiers(Traits a, Traits b) {
        Optional<String> clash = a.identifiers().stream()
                .filter(id -> clashes(id, b.identifiers()))
                .findFirst();
        if (clash.isPresent()) {
            return Optional.of(Clue.OTHER_REGISTER.sign("different numbers in one register, " + clash.get()));
        }
        return a.identifiers().stream()
                .filter(b.identifiers()::contains)
                .findFirst()
                .map(id -> Clue.REGISTER.sign("both give " + id.replaceFirst(":", " ")));
    }

    /** Whether a number or a name that both give leaves no doubt. */
    static boolean settle(Traits a, Traits b) {
        Optional<Sign> numbers = identifiers(a, b);
        boolean named = sharedName(a, b).isPresent();
        return numbers.isPresent() ? numbers.get().isFor() : named;
    }

    /** Whether a journal or a person is named by both, so that how the study was made may be what one of them got wrong. */
    static boolean haveOneName(Traits a, Traits b) {
        return sharedPerson(a, b).isPresent() || a.journals().stream().anyMatch(b.journals()::contains);
    }

    static boolean haveOnePerson(Traits a, Traits b) {
        return sharedPerson(a, b).isPresent();
    }

    private static boolean clashes(String id, Set<String> others) {
        String register = id.substring(0, id.indexOf(':') + 1);
        return !others.contains(id) && others.stream().anyMatch(other -> other.startsWith(register));
    }

    /** One name tells as much as two strong signs; two names speak of two studies, though a source may misprint one. */
    private static Optional<Sign> acronyms(Traits a, Traits b) {
        boolean both = !a.acronyms().isEmpty() && !b.acronyms().isEmpty();
        return sharedName(a, b)
                .map(name -> Clue.STUDY_NAME.sign("both call the study " + name))
                .or(() -> both
                        ? Optional.of(Clue.OTHER_STUDY_NAME.sign("studies of different names"))
                        : Optional.empty());
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
                .map(t -> Clue.TITLE.sign("both print the title \"" + t.text() + "\""));
    }

    private static Optional<Sign> journals(Traits a, Traits b) {
        if (a.journals().isEmpty() || b.journals().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(a.journals().stream()
                .filter(b.journals()::contains)
                .findFirst()
                .map(journal -> Clue.JOURNAL.sign("both name the journal " + journal.text()))
                .orElseGet(() -> (NumberClues.haveOneSize(a, b) ? Clue.OTHER_JOURNAL_FOR_ONE_SIZE : Clue.OTHER_JOURNAL)
                        .sign("different journals")));
    }

    /** Those who tell of one question seldom quote one investigator on two studies. */
    private static Optional<Sign> people(Traits a, Traits b) {
        return sharedPerson(a, b)
                .map(person -> Clue.INVESTIGATOR.sign("both name the investigator " + capital(person.family())));
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
                ? Optional.of(Clue.INSTITUTION.sign("both name the same institution"))
                : Optional.empty();
    }

    private static Optional<Sign> guidelineBodies(Traits a, Traits b, boolean shared) {
        if (a.institutions().isEmpty() || b.institutions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                shared
                        ? Clue.BODY.sign("both are advice of the same body")
                        : Clue.OTHER_BODY.sign("advice of different bodies"));
    }

    private static Optional<String> first(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).findFirst();
    }

    private static Optional<Sign> funders(Traits a, Traits b) {
        return a.funders().stream()
                .filter(b.funders()::contains)
                .findFirst()
                .map(funder -> Clue.FUNDER.sign("both name the funder " + funder.text()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
