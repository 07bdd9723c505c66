package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions that some studies are about, each family once: the widest name, then the narrowest in its kind. */
final class Conditions {
    private final Map<String, List<String>> byFamily = new LinkedHashMap<>();

    Conditions(Collection<Study> studies) {
        studies.stream().flatMap(study -> study.condition().stream()).distinct().forEach(this::add);
    }

    private void add(String name) {
        Phrase phrase = Vocabulary.standard().phrase(name);
        byFamily.computeIfAbsent(phrase.family(), unseen -> new ArrayList<>()).add(name);
    }

    /** {@code poor sleep}, or {@code poor sleep (in part: poor sleep of night workers)}; empty when no study says. */
    List<String> names() {
        return byFamily.values().stream().map(Conditions::name).toList();
    }

    private static String name(List<String> names) {
        String widest = names.get(0);
        String narrowest = names.get(0);
        for (String name : names) {
            widest = words(name) < words(widest) ? name : widest;
            narrowest = words(name) > words(narrowest) ? name : narrowest;
        }
        return words(widest) == words(narrowest) ? widest : widest + " (in part " + narrowest + ")";
    }

    private static int words(String name) {
        return Vocabulary.standard().phrase(name).words().size();
    }
}
