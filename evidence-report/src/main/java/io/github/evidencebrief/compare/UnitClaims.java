package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Study;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the sources of one brief give one amount in units that a reader cannot compare at sight. */
final class UnitClaims implements ClaimRule {
    private record Family(String name, Cues units) {
        static Family of(String line) {
            List<String> units =
                    Arrays.stream(line.split(",", -1)).map(String::trim).toList();
            return new Family(units.get(0), Cues.of(units));
        }

        /** Whether a number stands before one of the units. */
        boolean isIn(String text) {
            List<String> words = List.of(Cues.plain(text).trim().split(" ", -1));
            return IntStream.range(1, words.size())
                    .filter(i -> words.get(i - 1).chars().anyMatch(Character::isDigit))
                    .anyMatch(i -> units.has(words.get(i)) || units.has(pair(words, i)));
        }

        private static String pair(List<String> words, int i) {
            return words.get(i) + " " + words.get(Math.min(i + 1, words.size() - 1));
        }
    }

    private static final List<List<Family>> AMOUNTS = Cues.entries("units.txt").stream()
            .map(line -> Stream.of(line.split("\\|", -1)).map(Family::of).toList())
            .toList();

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return AMOUNTS.stream().flatMap(families -> draft(families.get(0), families.get(1), voices));
    }

    private static Stream<Draft> draft(Family one, Family other, Voices voices) {
        List<Said<Study>> a = using(one, other, voices);
        List<Said<Study>> b = using(other, one, voices);
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
    private static List<Said<Study>> using(Family one, Family other, Voices voices) {
        return voices.sources().stream()
                .filter(source -> place(source, other, voices).isEmpty())
                .flatMap(source -> place(source, one, voices).stream())
                .toList();
    }

    private static Optional<Said<Study>> place(String source, Family family, Voices voices) {
        return voices.studies().values().stream()
                .flatMap(study -> study.quotes().stream()
                        .filter(quote -> quote.source().equals(source) && family.isIn(quote.exact()))
                        .map(quote -> Said.of(study, quote)))
                .findFirst();
    }
}
