package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps findings that are said in one sentence to one treatment: "lamps" and "a bright lamp" are one, "lamps" and "naps"
 * are two, and who reports a benefit of naps reports none of lamps.
 */
final class OneTreatment {
    private static final int SHARED = 2;

    private OneTreatment() {}

    /** The findings on the treatment that most sources report; all of them where no two sources share one. */
    static List<Finding> of(List<Finding> findings) {
        List<Set<String>> treatments = new ArrayList<>();
        findings.stream()
                .map(OneTreatment::words)
                .filter(words -> !words.isEmpty())
                .forEach(words -> join(words, treatments));
        Optional<List<Finding>> widest = treatments.stream()
                .map(words -> on(words, findings))
                .min(Comparator.comparing(group -> -sources(group)));
        return widest.filter(group -> treatments.size() > 1 && sources(group) >= SHARED)
                .orElse(findings);
    }

    /** Adds the words to the treatment that they name, and makes one of two treatments that they join. */
    private static void join(Set<String> words, List<Set<String>> treatments) {
        Set<String> joined = new HashSet<>(words);
        treatments.removeIf(known -> {
            boolean same = known.stream().anyMatch(words::contains);
            if (same) {
                joined.addAll(known);
            }
            return same;
        });
        treatments.add(joined);
    }

    private static List<Finding> on(Set<String> words, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> words(finding).stream().anyMatch(words::contains))
                .toList();
    }

    private static long sources(List<Finding> findings) {
        return findings.stream().map(Finding::source).distinct().count();
    }

    private static Set<String> words(Finding finding) {
        Set<String> words = new HashSet<>();
        finding.interventions().stream()
                .map(Vocabulary.standard()::phrase)
                .filter(phrase -> !phrase.generic())
                .forEach(phrase -> {
                    words.addAll(phrase.words());
                    words.addAll(phrase.kinds());
                });
        return words;
    }
}
