package io.github.evidencebrief.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person by family name and initial of the given name.
 *
 * @param family family name, lower case
 * @param initial first letter of the given name, lower case; empty when not given
 */
record Person(String family, String initial) {
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "professor",
            "md",
            "phd",
            "do",
            "mph",
            "msc",
            "mr",
            "mrs",
            "ms",
            "rn",
            "dc",
            "jr",
            "sr",
            "frcp",
            "mbbs",
            "dphil",
            "scd",
            "pt");
    private static final Set<String> OTHERS = Set.of("colleagues", "others", "team", "researchers", "authors", "al");

    /** The person a name speaks of; empty when it names nobody in particular. */
    static Optional<Person> of(String name) {
        List<String> parts = parts(name);
        String family = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        boolean named = family.length() > 1 && !OTHERS.contains(family);
        return named ? Optional.of(new Person(family, initial(parts))) : Optional.empty();
    }

    /** Whether both may be one person: the same family name and no different initial. */
    boolean mayBe(Person other) {
        return family.equals(other.family)
                && (initial.isEmpty() || other.initial.isEmpty() || initial.equals(other.initial));
    }

    private static String initial(List<String> parts) {
        return parts.size() < 2 ? "" : parts.get(0).substring(0, 1);
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ ,]", -1))
                .map(part -> part.replace(".", ""))
                .filter(part -> !part.isEmpty() && !TITLES.contains(part))
                .forEach(parts::add);
        return parts;
    }
}
