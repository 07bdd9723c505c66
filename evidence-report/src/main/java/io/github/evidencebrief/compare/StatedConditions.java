package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the condition of a study where words about that study name it; one read from elsewhere in a source goes. */
public final class StatedConditions {
    private static final Vocabulary WORDS = Vocabulary.standard();

    private final Map<String, List<String>> findings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private StatedConditions(Evidence evidence) {
        evidence.findings().forEach(this::add);
        evidence.sources().forEach(source -> titles.put(source.id(), source.title()));
    }

    private void add(Finding finding) {
        finding.study()
                .ifPresent(study -> findings.computeIfAbsent(study, unseen -> new ArrayList<>())
                        .addAll(texts(finding.quotes())));
    }

    private static List<String> texts(Collection<Quote> quotes) {
        return quotes.stream().map(Quote::exact).toList();
    }

    /**
     * The studies of the evidence in their order; a condition that neither a study's title and quotes, nor its results,
     * nor the titles of its sources name is absent.
     */
    public static List<Study> of(Evidence evidence) {
        StatedConditions conditions = new StatedConditions(evidence);
        return evidence.studies().stream().map(conditions::stated).toList();
    }

    private Study stated(Study study) {
        boolean stated = study.condition()
                .filter(condition -> isNamed(condition, words(study)))
                .isPresent();
        return stated || study.condition().isEmpty()
                ? study
                : Study.builder().from(study).condition(Optional.empty()).build();
    }

    private List<String> words(Study study) {
        List<String> words = new ArrayList<>(texts(study.quotes()));
        study.title().ifPresent(words::add);
        words.addAll(findings.getOrDefault(study.id(), List.of()));
        study.reports().stream()
                .map(StudyReport::source)
                .map(source -> titles.getOrDefault(source, ""))
                .forEach(words::add);
        return words;
    }

    /** Whether any of the texts names the condition or a kind of it. */
    static boolean isNamed(String condition, Collection<String> texts) {
        Phrase phrase = WORDS.phrase(condition);
        return texts.stream()
                .flatMap(text -> WORDS.words(text).stream())
                .anyMatch(word -> WORDS.phrase(word).sharesHead(phrase));
    }
}
