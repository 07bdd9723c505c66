package io.github.evidencebrief.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the groups of people that exclude each other: by the words of a file, and by ages that do not meet. */
final class Contrasts {
    /** Two groups told by words. */
    private record Worded(String name, Cues one, String otherName, Cues other) {}

    private static final List<Worded> WORDED =
            Cues.entries("contrasts.txt").stream().map(Contrasts::worded).toList();

    /** What is said of people, by the id of the statement. */
    private final Map<String, String> people;

    private final Map<String, List<Ages>> ages = new TreeMap<>();

    private Contrasts(Map<String, String> people) {
        this.people = people;
        people.forEach((ref, text) -> ages.put(ref, SpokenAges.in(text)));
    }

    /** The contrasts of which two statements at least take a side each. */
    static List<Contrast> among(Map<String, String> people) {
        Contrasts contrasts = new Contrasts(people);
        return Stream.concat(contrasts.byWords(), contrasts.byAges())
                .filter(c -> !c.one().isEmpty() && !c.other().isEmpty())
                .toList();
    }

    private static Worded worded(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException(
                    "contrasts.txt: \"" + line + "\" has no | between the two groups; write one");
        }
        List<String> one = Arrays.asList(line.substring(0, bar).split(",", -1));
        List<String> other = Arrays.asList(line.substring(bar + 1).split(",", -1));
        return new Worded(one.get(0).trim(), Cues.of(one), other.get(0).trim(), Cues.of(other));
    }

    private Stream<Contrast> byWords() {
        return WORDED.stream()
                .map(w -> contrast(
                        w.name,
                        refs(ref -> w.one.areIn(people.getOrDefault(ref, ""))),
                        w.otherName,
                        refs(ref -> w.other.areIn(people.getOrDefault(ref, "")))));
    }

    private Stream<Contrast> byAges() {
        List<Ages> all =
                ages.values().stream().flatMap(List::stream).distinct().sorted().toList();
        List<Contrast> contrasts = new ArrayList<>();
        for (Ages younger : all) {
            all.stream()
                    .filter(younger::areBelow)
                    .forEach(older ->
                            contrasts.add(contrast(younger.words(), refs(younger), older.words(), refs(older))));
        }
        return contrasts.stream();
    }

    private Set<String> refs(Ages range) {
        return refs(ref -> ages.getOrDefault(ref, List.of()).stream().anyMatch(range::meet));
    }

    private Set<String> refs(Predicate<String> test) {
        Set<String> refs = new HashSet<>(people.keySet());
        refs.removeIf(test.negate());
        return refs;
    }

    /** What is about both groups is about neither in particular. */
    private static Contrast contrast(String name, Set<String> one, String otherName, Set<String> other) {
        return new Contrast(name, without(one, other), otherName, without(other, one));
    }

    private static Set<String> without(Set<String> some, Collection<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
