package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the sources say, in comparable form and in the order of the sources' ids.
 *
 * @param findings the findings
 * @param pairs the findings of one treatment against another, each once more under both
 * @param advice the recommendations
 * @param safety the safety statements
 * @param limitations the limitations
 * @param studies the studies by id
 * @param sources ids of all sources
 * @param topics what they speak of
 * @param subjects what each source speaks of most, where another source speaks of it too
 * @param contrasts groups of people that exclude each other, with the findings and the advice about each
 */
record Voices(
        List<Said<Finding>> findings,
        List<Said<Finding>> pairs,
        List<Said<Recommendation>> advice,
        List<Said<Safety>> safety,
        List<Said<Limitation>> limitations,
        Map<String, Study> studies,
        List<String> sources,
        Topics topics,
        Map<String, String> subjects,
        List<Contrast> contrasts) {
    /** Words that begin alike are forms of one word. */
    private static final int STEM = 5;

    static Voices of(Evidence evidence) {
        return new Hearing(evidence).voices().withDoubtsPlaced();
    }

    /** The same with the interventions that every doubt is about. */
    private Voices withDoubtsPlaced() {
        List<Said<Limitation>> placed = limitations.stream()
                .map(l -> new Said<>(l.item(), l.ref(), l.source(), l.study(), l.quotes(), l.about(), topicsBehind(l)))
                .toList();
        return new Voices(findings, pairs, advice, safety, placed, studies, sources, topics, subjects, contrasts);
    }

    /** What any finding, recommendation or safety statement is about. */
    Set<String> allTopics() {
        Set<String> all = new TreeSet<>();
        Stream.of(findings, pairs, advice, safety).flatMap(List::stream).forEach(said -> all.addAll(said.topics()));
        return all;
    }

    List<Said<Finding>> findingsOn(String topic) {
        return (Pairs.isPair(topic) ? pairs : findings)
                .stream().filter(f -> f.isAbout(topic)).toList();
    }

    List<Said<Recommendation>> adviceOn(String topic) {
        return advice.stream().filter(r -> r.isAbout(topic)).toList();
    }

    List<Said<Safety>> safetyOn(String topic) {
        return safety.stream().filter(s -> s.isAbout(topic)).toList();
    }

    /** The doubts about studies of a topic, or in sources that speak of it most. */
    List<Said<Limitation>> limitationsOn(String topic) {
        return limitations.stream().filter(l -> l.isAbout(topic)).toList();
    }

    /** Whether a finding names no outcome, or only the condition: "the benefits". */
    boolean isGeneral(Said<Finding> f) {
        return Results.outcomes(f).stream()
                .allMatch(outcome -> studies.values().stream()
                        .flatMap(study -> study.condition().stream())
                        .anyMatch(condition -> isSame(Topics.phrase(condition), outcome)));
    }

    /** "Coughed" is no other outcome than the cough. */
    private static boolean isSame(Phrase condition, Phrase outcome) {
        int stem = Math.min(
                STEM, Math.min(condition.head().length(), outcome.head().length()));
        return condition.sharesHead(outcome) || condition.head().regionMatches(0, outcome.head(), 0, stem);
    }

    /** Everything said. */
    Stream<Said<?>> all() {
        return Stream.<List<? extends Said<?>>>of(findings, advice, safety, limitations)
                .flatMap(List::stream);
    }

    /** The interventions of the study behind something said; empty when it comes from none. */
    private Set<String> studyTopics(Said<?> said) {
        return said.study().flatMap(this::study).stream()
                .flatMap(study -> study.arms().stream())
                .filter(arm -> arm.role() == ArmRole.INTERVENTION)
                .map(Arm::name)
                .flatMap(name -> topics.topics(Topics.phrases(List.of(name))).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The interventions something said is about: its study's, else the one its source speaks of most. */
    private Set<String> topicsBehind(Said<?> said) {
        Set<String> behind = studyTopics(said);
        return behind.isEmpty() ? mainTopic(said.source()).map(Set::of).orElse(Set.of()) : behind;
    }

    private Optional<String> mainTopic(String source) {
        Map<String, Long> counts = findings.stream()
                .filter(f -> f.source().equals(source))
                .flatMap(f -> f.topics().stream())
                .collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    Optional<Study> study(String id) {
        return Optional.ofNullable(studies.get(id));
    }

    String name(String topic) {
        return topics.name(topic);
    }
}
