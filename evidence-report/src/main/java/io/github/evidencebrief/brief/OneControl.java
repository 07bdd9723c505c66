package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives the control group of a study one name where its sources have several: "usual care" is also "standard treatment". */
final class OneControl {
    private static final Comparator<String> PLAINEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, Map<String, String>> byStudy = new HashMap<>();

    /** From all that is told of the studies. */
    OneControl(Collection<Study> studies, Collection<Finding> findings) {
        Map<String, Set<String>> names = new HashMap<>();
        studies.forEach(study -> study.arms().forEach(arm -> add(study.id(), arm.name(), names)));
        findings.forEach(finding ->
                finding.study().ifPresent(study -> finding.comparators().forEach(name -> add(study, name, names))));
        names.forEach((study, controls) -> byStudy.put(study, plainest(controls)));
    }

    private static void add(String study, String name, Map<String, Set<String>> names) {
        if (Control.isNamedBy(name)) {
            names.computeIfAbsent(study, unseen -> new TreeSet<>(PLAINEST)).add(name);
        }
    }

    /** Each name with the plainest that means the same. */
    private static Map<String, String> plainest(Set<String> names) {
        Map<String, String> plainest = new HashMap<>();
        for (String name : names) {
            Phrase own = Vocabulary.standard().phrase(name);
            plainest.put(
                    name,
                    names.stream()
                            .filter(other -> own.sameAs(Vocabulary.standard().phrase(other)))
                            .findFirst()
                            .orElse(name));
        }
        return plainest;
    }

    private String name(String study, String name) {
        return byStudy.getOrDefault(study, Map.of()).getOrDefault(name, name);
    }

    /** The result with one name for the control of its study. */
    Finding of(Finding finding) {
        return finding.study()
                .map(study -> Finding.builder()
                        .from(finding)
                        .comparators(finding.comparators().stream()
                                .map(name -> name(study, name))
                                .distinct()
                                .toList())
                        .build())
                .orElse(finding);
    }

    /** The study with one name for its control, told once. */
    Study of(Study study) {
        List<Arm> arms = new ArrayList<>();
        for (Arm arm : study.arms()) {
            Arm named =
                    Arm.builder().from(arm).name(name(study.id(), arm.name())).build();
            if (arms.stream().noneMatch(known -> known.name().equals(named.name()) && known.role() == named.role())) {
                arms.add(named);
            }
        }
        return Study.builder().from(study).arms(arms).build();
    }
}
