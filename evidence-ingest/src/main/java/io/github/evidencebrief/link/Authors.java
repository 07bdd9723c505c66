package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists the investigators of joined records, each once, with the fullest form of the name. */
final class Authors {
    private record Named(String text, Person person) {}

    private Authors() {}

    /** Those named by most sources first, else in the order of the sources. */
    static List<String> of(Values values) {
        List<Named> all = values.each(Study::authors)
                .map(Authors::named)
                .flatMap(Optional::stream)
                .toList();
        List<List<Named>> people = new ArrayList<>();
        all.forEach(author -> place(author, people));
        return people.stream()
                .sorted(Comparator.comparing((List<Named> same) -> -same.size()))
                .map(Authors::fullest)
                .toList();
    }

    private static Optional<Named> named(String text) {
        return Person.of(text).map(person -> new Named(text, person));
    }

    private static void place(Named author, List<List<Named>> people) {
        people.stream()
                .filter(same -> same.get(0).person.mayBe(author.person))
                .findFirst()
                .orElseGet(() -> {
                    people.add(new ArrayList<>());
                    return people.get(people.size() - 1);
                })
                .add(author);
    }

    private static String fullest(List<Named> same) {
        return same.stream()
                .map(Named::text)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
