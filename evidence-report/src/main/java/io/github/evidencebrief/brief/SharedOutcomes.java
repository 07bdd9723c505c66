package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The outcomes that the sources of some findings have in common, whatever each calls them. */
final class SharedOutcomes {
    private static final int MOST = 3;

    private final Map<String, Set<String>> sources = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final int voices;

    SharedOutcomes(Collection<Finding> findings) {
        voices = (int) findings.stream().map(Finding::source).distinct().count();
        findings.forEach(finding -> finding.outcomes().forEach(outcome -> add(outcome, finding.source())));
    }

    private void add(String outcome, String source) {
        Phrase phrase = Vocabulary.standard().phrase(outcome);
        if (!phrase.isEmpty() && !phrase.generic()) {
            sources.computeIfAbsent(phrase.family(), unseen -> new TreeSet<>()).add(source);
            names.merge(phrase.family(), outcome, (one, other) -> other.length() < one.length() ? other : one);
        }
    }

    /** What all of them name after the preposition; else what most of them name, in brackets; empty for none. */
    String words(String preposition) {
        List<String> byAll = named(voices);
        if (!byAll.isEmpty()) {
            return " " + preposition + " " + Listing.and(byAll);
        }
        int most = sources.values().stream().mapToInt(Set::size).max().orElse(0);
        List<String> byMost = named(most);
        return byMost.isEmpty()
                ? ""
                : " (" + (byMost.size() == 1 ? "outcome" : "outcomes") + " named: " + Listing.and(byMost) + ")";
    }

    private List<String> named(int number) {
        List<String> named = new ArrayList<>();
        sources.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= Math.max(1, number))
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .limit(MOST)
                .forEach(family -> named.add(names.getOrDefault(family, family)));
        return named;
    }
}
