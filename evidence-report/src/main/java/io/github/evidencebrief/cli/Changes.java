package io.github.evidencebrief.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which sources differ between two editions, by path, in the order of the paths.
 *
 * @param added sources that only the new one has
 * @param changed sources whose bytes are different
 * @param removed sources that only the old one had
 */
record Changes(List<String> added, List<String> changed, List<String> removed) {
    static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    /** Copies the lists. */
    Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static Changes between(List<ReadSource.Key> before, List<ReadSource.Key> after) {
        Map<String, String> old = fingerprints(before);
        Map<String, String> now = fingerprints(after);
        return new Changes(
                paths(now, path -> !old.containsKey(path)),
                paths(now, path -> old.containsKey(path) && !old.get(path).equals(now.get(path))),
                paths(old, path -> !now.containsKey(path)));
    }

    private static Map<String, String> fingerprints(List<ReadSource.Key> keys) {
        Map<String, String> fingerprints = new TreeMap<>();
        keys.forEach(key -> fingerprints.merge(key.path(), key.sha256(), (one, other) -> one + other));
        return fingerprints;
    }

    private static List<String> paths(Map<String, String> fingerprints, Predicate<String> chosen) {
        return fingerprints.keySet().stream().filter(chosen).toList();
    }

    boolean none() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** One sentence a source, as the brief prints them. */
    List<String> sentences() {
        return Stream.of(
                        added.stream().map(path -> "Added: " + path + "."),
                        changed.stream().map(path -> "Changed and read anew: " + path + "."),
                        removed.stream().map(path -> "Removed with all it said: " + path + "."))
                .flatMap(sentences -> sentences)
                .toList();
    }
}
