package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the sources of one brief give one amount in units that a reader cannot compare at sight. */
final class UnitClaims implements ClaimRule {
    private record Family(String name, Set<String> units) {
        static Family of(String line) {
            List<String> units =
                    Arrays.stream(line.split(",", -1)).map(String::trim).toList();
            return new Family(
                    units.get(0), units.stream().map(UnitClaims::plain).collect(Collectors.toSet()));
        }
    }

    private static final List<List<Family>> AMOUNTS = Cues.entries("units.txt").stream()
            .map(line -> Stream.of(line.split("\\|", -1)).map(Family::of).toList())
            .toList();

    @Override
    public Stream<Draft> drafts(Voices voices) {
        List<Counted> counted = counted(voices);
        return AMOUNTS.stream().flatMap(families -> draft(families.get(0), families.get(1), counted, voices));
    }

    /** What is counted in a place: each word behind a number, alone and with the word behind it. */
    private record Counted(Said<Study> place, Set<String> things) {
        static Counted of(Study study, Quote quote) {
            List<String> words = List.of(plain(quote.exact()).split(" ", -1));
            Set<String> things = new HashSet<>();
            for (int i = 1; i < words.size(); i++) {
                if (words.get(i - 1).chars().anyMatch(Character::isDigit)) {
                    things.add(words.get(i));
                    things.add(words.get(i) + " " + words.get(Math.min(i + 1, words.size() - 1)));
                }
            }
            return new Counted(Said.of(study, quote), things);
        }

        boolean isIn(Family family) {
            return !Collections.disjoint(things, family.units);
        }
    }

    private static List<Counted> counted(Voices voices) {
        return voices.studies().values().stream()
                .flatMap(study -> study.quotes().stream().map(quote -> Counted.of(study, quote)))
                .toList();
    }

    private static String plain(String text) {
        return Cues.plain(text).trim();
    }

    private static Stream<Draft> draft(Family one, Family other, List<Counted> counted, Voices voices) {
        List<Said<Study>> a = using(one, other, counted, voices);
        List<Said<Study>> b = using(other, one, counted, voices);
        return Groups.isDisputed(a, b)
                ? Stream.of(Draft.disagree(
                        "",
                        "Is it one amount, in " + one.name + " and in " + other.name + "?",
                        DisagreementKind.UNIT_OR_TERM,
                        a,
                        b))
                : Stream.empty();
    }

    /** Places with a number in units of one family, in sources that never use the other. */
    private static List<Said<Study>> using(Family one, Family other, List<Counted> counted, Voices voices) {
        return voices.sources().stream()
                .filter(source -> place(source, other, counted).isEmpty())
                .flatMap(source -> place(source, one, counted).stream())
                .toList();
    }

    private static Optional<Said<Study>> place(String source, Family family, List<Counted> counted) {
        return counted.stream()
                .filter(some -> some.place.source().equals(source) && some.isIn(family))
                .map(Counted::place)
                .findFirst();
    }
}
