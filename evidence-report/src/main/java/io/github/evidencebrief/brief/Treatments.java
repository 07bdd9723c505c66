package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Knows which treatments are kinds of others: with "yoga" named, "gentle yoga" belongs to its family. */
final class Treatments {
    private static final Comparator<String> PLAINEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    /** The plainest of the names with the same telling words: "massage", not "massage therapy". */
    private final Map<String, String> named = new HashMap<>();

    Treatments(Collection<Finding> findings) {
        findings.stream()
                .flatMap(finding -> finding.interventions().stream())
                .forEach(name -> named.merge(words(name), name, BinaryOperator.minBy(PLAINEST)));
    }

    private static String words(String name) {
        Phrase phrase = Vocabulary.standard().phrase(name);
        return phrase.generic() ? "" : String.join(" ", phrase.words());
    }

    /** The shortest end of a name that sources also name alone; empty when it names nothing in particular. */
    private String family(String name) {
        String words = words(name);
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', space - 1)) {
            if (named.containsKey(words.substring(space + 1))) {
                return words.substring(space + 1);
            }
        }
        return words;
    }

    /** The families of what a finding is about; empty when it names nothing in particular. */
    Set<String> families(Finding finding) {
        Set<String> families = new TreeSet<>();
        finding.interventions().stream().map(this::family).forEach(families::add);
        families.remove("");
        return families;
    }

    /** The plainest name for each family that all of these findings share; else every name once. */
    List<String> common(Collection<Finding> findings) {
        Map<String, String> names = names(findings);
        Set<String> shared = new TreeSet<>();
        findings.stream().limit(1).map(this::families).forEach(shared::addAll);
        findings.forEach(finding -> shared.retainAll(families(finding)));
        if (!shared.isEmpty()) {
            names.keySet().removeIf(words -> !shared.contains(family(names.getOrDefault(words, words))));
        }
        names.keySet().removeIf(words -> isCovered(words, names));
        return List.copyOf(names.values());
    }

    /** Whether the family of a kind is itself among the names, so that the kind adds nothing. */
    private boolean isCovered(String words, Map<String, String> names) {
        String family = family(names.getOrDefault(words, words));
        return !family.equals(words) && names.containsKey(family);
    }

    /** The plainest name for each meaning, in the order of the findings. */
    private Map<String, String> names(Collection<Finding> findings) {
        Map<String, String> names = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.interventions().stream())
                .forEach(name -> names.putIfAbsent(words(name), plainest(name)));
        return names;
    }

    private String plainest(String name) {
        String words = words(name);
        return words.isEmpty() ? name : named.getOrDefault(words, name);
    }
}
