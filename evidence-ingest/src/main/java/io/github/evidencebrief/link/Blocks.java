package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the records worth comparing: those with one telling thing in common, so that not all meet all. */
final class Blocks {
    /** Sizes within a quarter of each other meet in one of three neighbouring steps. */
    private static final double STEP = Math.log(1.25);

    private static final String NAMED = "named tells ";
    private static final String NAMELESS = "nameless tells ";

    private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();

    void add(int number, Traits traits) {
        Stream.concat(keys(traits), told(traits, traits.isNameless() ? NAMELESS : NAMED))
                .distinct()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
    }

    /** The numbers that share a key with these traits, in rising order. */
    Set<Integer> near(Traits traits) {
        Set<Integer> near = new LinkedHashSet<>();
        Stream.concat(keys(traits), traits.isNameless() ? bothTold(traits) : told(traits, NAMELESS))
                .distinct()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .sorted()
                .forEach(near::add);
        return near;
    }

    private static Stream<String> keys(Traits t) {
        return Stream.of(
                        t.identifiers().stream(),
                        Stream.concat(t.acronyms().stream(), t.called().stream())
                                .map(name -> "called " + name),
                        Stream.concat(
                                        t.places().stream().filter(place -> !Countries.isBusy(place)),
                                        t.onlyIn().stream())
                                .distinct()
                                .map(place -> "place " + place),
                        t.journals().stream().map(journal -> "journal " + journal.words()),
                        t.people().stream().map(person -> "person " + person.family()),
                        t.titles().stream().flatMap(Blocks::title),
                        sizes(t.sizes(), "people"),
                        sizes(t.included(), "studies"),
                        t.results().stream().map(result -> "result " + result),
                        t.counts().stream().map(count -> "count " + count),
                        t.sites().stream().map(count -> "sites " + count),
                        t.details().stream().filter(Details::isAmount),
                        bodies(t),
                        specific(t.arms()))
                .flatMap(keys -> keys);
    }

    /** What is told meets only where one of the two has no name, for named ones share more telling things. */
    private static Stream<String> told(Traits t, String who) {
        return t.interventions().stream()
                .map(Phrase::family)
                .distinct()
                .flatMap(tested ->
                        t.told().stream().map(told -> who + tested + " " + told.outcome() + " " + told.direction()));
    }

    private static Stream<String> bothTold(Traits t) {
        return Stream.concat(told(t, NAMED), told(t, NAMELESS));
    }

    /** Only a guideline is known by its body. */
    private static Stream<String> bodies(Traits t) {
        return t.institutions().stream()
                .filter(name -> t.isGuideline())
                .flatMap(name -> Stream.concat(Stream.of(name.initials()), name.words().stream()))
                .map(key -> "body " + key);
    }

    private static Stream<String> title(Term title) {
        return title.words().stream().filter(word -> word.length() > 7);
    }

    private static Stream<String> sizes(Collection<Count> counts, String unit) {
        return counts.stream().flatMap(count -> {
            long step = Math.round(Math.log(count.value()) / STEP);
            return Stream.of(step - 1, step, step + 1).map(s -> unit + " " + s);
        });
    }

    private static Stream<String> specific(Set<Phrase> arms) {
        return arms.stream()
                .filter(arm -> arm.words().size() > 1 || arm.head().indexOf(' ') > 0)
                .map(arm -> "arm " + arm.words().stream().sorted().toList());
    }
}
