package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which treatments are kinds of others: with "yoga" named, "gentle yoga" belongs to its family. */
final class Treatments {
    private final Set<String> named = new HashSet<>();

    Treatments(Collection<Finding> findings) {
        findings.stream()
                .flatMap(finding -> finding.interventions().stream())
                .map(Treatments::words)
                .forEach(named::add);
    }

    private static String words(String name) {
        Phrase phrase = Vocabulary.standard().phrase(name);
        return phrase.generic() ? "" : String.join(" ", phrase.words());
    }

    /** The shortest end of a name that sources also name alone; empty when it names nothing in particular. */
    private String family(String name) {
        String words = words(name);
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', space - 1)) {
            if (named.contains(words.substring(space + 1))) {
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
        Set<String> shared = new TreeSet<>();
        findings.stream().limit(1).map(this::families).forEach(shared::addAll);
        findings.forEach(finding -> shared.retainAll(families(finding)));
        Map<String, String> names = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.interventions().stream())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .forEach(name -> names.putIfAbsent(family(name), name));
        if (!shared.isEmpty()) {
            names.keySet().retainAll(shared);
        }
        return List.copyOf(names.values());
    }
}
