package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in few words what one source says in several records: findings that differ in their outcomes become one. */
final class SideWords {
    private final EvidenceIndex index;

    SideWords(EvidenceIndex index) {
        this.index = index;
    }

    /** What the records say, each thing once, findings first. */
    List<String> of(Collection<String> refs) {
        Map<String, Finding> byFrame = new LinkedHashMap<>();
        index.findings(refs).forEach(finding -> byFrame.merge(frame(finding), finding, SideWords::joined));
        Set<String> words = new LinkedHashSet<>();
        byFrame.values().forEach(finding -> words.add(new ResultPhrase(finding).clause()));
        index.voices(refs).stream()
                .filter(voice -> index.findings(List.of(voice.id())).isEmpty())
                .forEach(voice -> words.add(voice.words()));
        return List.copyOf(words);
    }

    /** What it says of whichever outcome. */
    private static String frame(Finding finding) {
        return new ResultPhrase(with(finding, Set.of())).clause();
    }

    private static Finding joined(Finding one, Finding other) {
        Set<String> outcomes = new LinkedHashSet<>(one.outcomes());
        outcomes.addAll(other.outcomes());
        return with(one, outcomes);
    }

    private static Finding with(Finding finding, Set<String> outcomes) {
        return Finding.builder().from(finding).outcomes(outcomes).build();
    }
}
