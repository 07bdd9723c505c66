package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a whole text is about: the intervention and the condition it names most often. */
record Topic(Optional<String> intervention, Optional<String> condition) {
    static Topic of(Reading reading, Terms terms) {
        NounPhrases phrases = new NounPhrases(terms, reading.document().text());
        List<String> interventions = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Mention mention : sentence.mentions()) {
                collect(mention, "intervention", phrases, interventions);
                collect(mention, "arm", phrases, interventions);
                collect(mention, "condition", phrases, conditions);
            }
        }
        interventions.removeIf(terms::isControl);
        return new Topic(commonest(interventions), commonest(conditions));
    }

    private static void collect(Mention mention, String slot, NounPhrases phrases, List<String> names) {
        mention.slot(slot).map(phrases::list).ifPresent(names::addAll);
    }

    /** The name that is said most often, in its first wording; the earlier one of two equals. */
    private static Optional<String> commonest(List<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            counts.merge(key(name, counts), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private static String key(String name, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(known -> Likeness.same(known, name))
                .findFirst()
                .orElse(name);
    }
}
