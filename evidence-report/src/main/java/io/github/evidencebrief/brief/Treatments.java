package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which treatments of different names belong to one family. */
final class Treatments {
    private Treatments() {}

    /** The families of what a finding is about; empty when it names nothing in particular. */
    static Set<String> families(Finding finding) {
        Set<String> families = new TreeSet<>();
        finding.interventions().stream()
                .map(Vocabulary.standard()::phrase)
                .filter(phrase -> !phrase.isEmpty() && !phrase.generic())
                .map(Phrase::family)
                .forEach(families::add);
        return families;
    }

    /** The plainest name for each family that all of these findings share; else every name once. */
    static List<String> common(Collection<Finding> findings) {
        Set<String> shared = new TreeSet<>();
        findings.stream().limit(1).map(Treatments::families).forEach(shared::addAll);
        findings.forEach(finding -> shared.retainAll(families(finding)));
        Map<String, String> names = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.interventions().stream())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .forEach(name ->
                        names.putIfAbsent(Vocabulary.standard().phrase(name).family(), name));
        if (!shared.isEmpty()) {
            names.keySet().retainAll(shared);
        }
        return List.copyOf(names.values());
    }
}
