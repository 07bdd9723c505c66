package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks results of how a treatment may work: "the lamp switched on genes that can bring sleep", from a study none of whose
 * words name people with poor sleep. Such a study is about no condition, and its results join no claim about patients.
 */
public final class Workings {
    private static final Cues WORDS = Cues.read("workings.txt");
    private static final Cues HEALTHY = Cues.read("healthy.txt");

    private final Map<String, List<String>> places = new HashMap<>();
    private final Map<String, Study> studies = new HashMap<>();

    private Workings(Evidence linked) {
        linked.studies().forEach(this::add);
        linked.findings().forEach(finding -> finding.study().ifPresent(study -> add(study, finding.quotes())));
    }

    private void add(Study study) {
        studies.put(study.id(), study);
        add(study.id(), study.quotes());
        study.title().ifPresent(places.computeIfAbsent(study.id(), unseen -> new ArrayList<>())::add);
    }

    private void add(String study, List<Quote> quotes) {
        List<String> told = places.computeIfAbsent(study, unseen -> new ArrayList<>());
        quotes.stream().map(Quote::exact).forEach(told::add);
    }

    /** The evidence with the basis of such results, and without the condition of their studies. */
    public static Evidence marked(Evidence linked) {
        Workings workings = new Workings(linked);
        Set<String> aside = workings.studiesOfNoPatients(linked.findings());
        List<Finding> findings = linked.findings().stream()
                .map(finding -> isOfWorkings(finding, aside) ? marked(finding) : finding)
                .toList();
        return Evidence.builder()
                .from(linked)
                .findings(findings)
                .studies(linked.studies().stream()
                        .map(study -> aside.contains(study.id()) ? bare(study) : study)
                        .toList())
                .build();
    }

    /** A result of such a study; one set against another group only where it tells of the inside of a body itself. */
    private static boolean isOfWorkings(Finding finding, Set<String> aside) {
        return finding.study().filter(aside::contains).isPresent()
                && (finding.basis() == Basis.WITHIN_GROUP || tellsOfWorkings(finding));
    }

    /** Studies with a result of how a treatment may work, none of whose words name patients. */
    private Set<String> studiesOfNoPatients(List<Finding> findings) {
        Set<String> aside = new HashSet<>();
        findings.stream()
                .filter(finding -> tellsOfWorkings(finding) && isOfNoPatients(finding))
                .forEach(finding -> finding.study().ifPresent(aside::add));
        return aside;
    }

    private static Finding marked(Finding finding) {
        return Finding.builder().from(finding).basis(Basis.MECHANISM).build();
    }

    private static Study bare(Study study) {
        return Study.builder().from(study).condition(Optional.empty()).build();
    }

    /** Whether some place of a finding tells of the inside of a body. */
    private static boolean tellsOfWorkings(Finding finding) {
        return finding.quotes().stream().map(Quote::exact).anyMatch(WORDS::areIn);
    }

    /** Whether no place of its study names patients. */
    private boolean isOfNoPatients(Finding finding) {
        return finding.study()
                .map(studies::get)
                .filter(study -> study.kind() == StudyKind.PRIMARY_STUDY && !namesPatients(study))
                .isPresent();
    }

    /** Whether a study is of healthy people, and nothing that is told of it names people with its condition. */
    public static boolean isOfHealthyPeople(Study study) {
        return study.quotes().stream().map(Quote::exact).anyMatch(HEALTHY::areIn)
                && study.quotes().stream()
                        .map(Quote::exact)
                        .noneMatch(words -> study.condition()
                                .filter(name -> isWhole(name, words))
                                .isPresent());
    }

    private boolean namesPatients(Study study) {
        return study.condition()
                .filter(condition -> places.getOrDefault(study.id(), List.of()).stream()
                        .anyMatch(words -> isWhole(condition, words)))
                .isPresent();
    }

    /** Whether a text has all words of a condition: "pain" alone does not name back pain. */
    private static boolean isWhole(String condition, String text) {
        Phrase phrase = Vocabulary.standard().phrase(condition);
        return !phrase.isEmpty()
                && Set.copyOf(Vocabulary.standard().words(text)).containsAll(phrase.words());
    }
}
