package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions that some studies are about, each family together, its wider names first. */
final class Conditions {
    /** Words by which a name tells of people, not of how they are ill. */
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:of|with|from|by|who|that|have|had|having|people|adults|patients|participants|women|men)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Map<String, List<Study>>> byFamily = new LinkedHashMap<>();

    Conditions(Collection<Study> studies) {
        studies.forEach(study -> study.condition().ifPresent(name -> add(name, study)));
    }

    private void add(String name, Study study) {
        byFamily.computeIfAbsent(phrase(name).family(), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(told(study, name), unseen -> new ArrayList<>())
                .add(study);
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
        return List.copyOf(byName().keySet());
    }

    /** The studies of each name and of those that tell the same. */
    private Map<String, List<Study>> byName() {
        Map<String, List<Study>> byName = new LinkedHashMap<>();
        byFamily.values().forEach(some -> {
            Map<Set<String>, String> told = new HashMap<>();
            some.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> words(entry.getKey())))
                    .forEach(entry -> byName.computeIfAbsent(
                                    told.computeIfAbsent(
                                            Set.copyOf(phrase(entry.getKey()).words()), unseen -> entry.getKey()),
                                    unseen -> new ArrayList<>())
                            .addAll(entry.getValue()));
        });
        return byName;
    }

    /** {@code chronic (two studies), mild and severe knee pain (one review)}: the first names; absent where no study names one. */
    Optional<String> counted(int most) {
        Map<String, List<Study>> byName = byName();
        List<String> names = byName.keySet().stream().limit(most).toList();
        String end = Listing.end(names);
        String last = names.isEmpty() ? "" : names.get(names.size() - 1);
        List<String> parts = names.stream()
                .map(name -> name.substring(0, name.length() - (name.equals(last) ? 0 : end.length())) + " ("
                        + StudyTally.of(byName.getOrDefault(name, List.of())) + ")")
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static Phrase phrase(String name) {
        return Vocabulary.standard().phrase(name);
    }

    private static int words(String name) {
        return phrase(name).words().size();
    }
}
