package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions that some studies are about, each family together, its wider names first. */
final class Conditions {
    /** Words by which a name tells of people, not of how they are ill. */
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:of|with|from|by|who|that|have|had|having|people|adults|patients|participants|women|men)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, List<String>> byFamily = new LinkedHashMap<>();

    Conditions(Collection<Study> studies) {
        studies.forEach(study -> study.condition().ifPresent(name -> add(name, told(study, name))));
    }

    private void add(String name, String told) {
        List<String> family = byFamily.computeIfAbsent(phrase(name).family(), unseen -> new ArrayList<>());
        if (!family.contains(told)) {
            family.add(told);
        }
    }

    /** A condition with what a source tells of those who have it where that is all it tells: "severe and mild colds". */
    static String told(Study study, String name) {
        return study.population()
                .filter(people -> people.endsWith(" " + name)
                        && !PEOPLE.matcher(people.substring(0, people.length() - name.length()))
                                .find())
                .orElse(name);
    }

    /** {@code poor sleep and poor sleep of night workers}: each name that tells more or less than the others, once. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        byFamily.values().forEach(some -> {
            Set<Set<String>> told = new HashSet<>();
            some.stream()
                    .sorted(Comparator.comparingInt(Conditions::words))
                    .filter(name -> told.add(Set.copyOf(phrase(name).words())))
                    .forEach(names::add);
        });
        return names;
    }

    private static Phrase phrase(String name) {
        return Vocabulary.standard().phrase(name);
    }

    private static int words(String name) {
        return phrase(name).words().size();
    }
}
