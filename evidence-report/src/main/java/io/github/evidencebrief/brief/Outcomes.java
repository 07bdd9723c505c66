package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Groups findings by outcome, what patients notice before how a treatment may work, the most widely reported first. */
final class Outcomes {
    /** GRADE: a summary of findings has at most seven outcomes. */
    static final int MOST = 7;

    private static final String UNNAMED = "effect, outcome not named";
    private static final Comparator<OutcomeGroup> ORDER = Comparator.comparing(OutcomeGroup::onlyWorkings)
            .thenComparing(group -> !group.named())
            .thenComparing(group -> -group.sources())
            .thenComparing(group -> -group.studies())
            .thenComparing(group -> -group.findings().size())
            .thenComparing(OutcomeGroup::name);

    private final Collection<String> condition;
    private final List<OutcomeGroup> groups;

    Outcomes(EvidenceIndex index, Topic topic) {
        condition = topic.condition().map(name -> kindred(index, name)).orElse(Set.of());
        Map<String, List<Finding>> byKey = new TreeMap<>();
        index.findings().stream().filter(topic::isAskedFor).forEach(finding -> add(finding, byKey));
        groups = byKey.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** The words of a condition and of every narrower one that the studies name, with its stages. */
    private static Set<String> kindred(EvidenceIndex index, String condition) {
        Phrase topic = Vocabulary.standard().phrase(condition);
        Set<String> words = new TreeSet<>(topic.words());
        index.studies().stream()
                .forEach(study -> study.condition()
                        .filter(name ->
                                Vocabulary.standard().phrase(name).family().equals(topic.family()))
                        .ifPresent(name -> words.addAll(Vocabulary.standard()
                                .phrase(Conditions.told(study, name))
                                .words())));
        return words;
    }

    private void add(Finding finding, Map<String, List<Finding>> byKey) {
        List<String> keys =
                finding.outcomes().stream().map(this::key).distinct().toList();
        (keys.isEmpty() ? List.of("") : keys)
                .forEach(key ->
                        byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(finding));
    }

    /** The words that tell an outcome from others; empty when it names none. */
    private String key(String outcome) {
        Phrase phrase = Vocabulary.standard().phrase(outcome);
        if (phrase.isEmpty() || !NamedOutcome.isOne(outcome)) {
            return "";
        }
        String own = phrase.words().stream()
                .filter(word -> !condition.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return own.isEmpty() ? phrase.family() : own;
    }

    private OutcomeGroup group(String key, List<Finding> findings) {
        return new OutcomeGroup(key.isEmpty() ? UNNAMED : name(key, findings), !key.isEmpty(), findings);
    }

    private String name(String key, List<Finding> findings) {
        Optional<String> plainest = findings.stream()
                .flatMap(finding -> finding.outcomes().stream())
                .filter(outcome -> key(outcome).equals(key))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        return plainest.orElse(key);
    }

    /** The outcomes of the summary. */
    List<OutcomeGroup> main() {
        return groups.stream().limit(MOST).toList();
    }

    /** The outcomes that only the table of all findings has. */
    List<OutcomeGroup> others() {
        return groups.stream().skip(MOST).toList();
    }
}
