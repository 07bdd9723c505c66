package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells what the results measured, in names by which results of several sources meet.
 *
 * <p>An outcome that is only its study's condition and is not in the words was carried over and goes. One that no other
 * source names gets company by what the words tell: "dropped nine pounds" is about weight, "slept longer" about sleep.
 */
final class Measures {
    private static final List<Concepts.Concept> TOLD = Concepts.read("outcomes.txt");

    private final Map<String, Study> studies;

    /** The sources that name an outcome, or a kind of it. */
    private final Map<String, Set<String>> naming = new TreeMap<>();

    Measures(Evidence evidence, Map<String, Study> studies) {
        this.studies = studies;
        evidence.findings()
                .forEach(f -> Topics.phrases(f.outcomes())
                        .forEach(outcome -> outcome.kinds()
                                .forEach(kind -> naming.computeIfAbsent(kind, k -> new TreeSet<>())
                                        .add(f.source()))));
    }

    /** The finding with outcomes that can be compared. */
    Finding comparable(Finding f) {
        List<String> said = f.outcomes().stream()
                .filter(outcome -> !isCarriedOver(Topics.phrase(outcome), f))
                .toList();
        List<String> all = said.stream().anyMatch(outcome -> isShared(Topics.phrase(outcome)))
                ? said
                : Stream.concat(said.stream(), told(f)).distinct().toList();
        return all.equals(f.outcomes())
                ? f
                : Finding.builder().from(f).outcomes(all).build();
    }

    private Stream<String> told(Finding f) {
        String words = f.quotes().get(0).exact();
        return TOLD.stream()
                .filter(outcome -> outcome.words().areIn(words))
                .map(Concepts.Concept::name)
                .filter(name -> !isCondition(Topics.phrase(name), f));
    }

    private boolean isShared(Phrase outcome) {
        return outcome.kinds().stream()
                .anyMatch(kind -> naming.getOrDefault(kind, Set.of()).size() > 1);
    }

    private boolean isCarriedOver(Phrase outcome, Finding f) {
        return isCondition(outcome, f)
                && !Vocabulary.standard().words(f.quotes().get(0).exact()).contains(outcome.head());
    }

    /** Whether it is what its study treated. */
    private boolean isCondition(Phrase outcome, Finding f) {
        return f.study().stream()
                .flatMap(study -> Optional.ofNullable(studies.get(study)).stream())
                .flatMap(study -> study.condition().stream())
                .anyMatch(name -> Topics.phrase(name).sharesHead(outcome));
    }
}
