package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param advice the recommendations
 * @param safety the safety statements
 * @param limitations the limitations
 * @param studies the studies by id
 * @param sources ids of all sources
 * @param topics what they speak of
 */
record Voices(
        List<Said<Finding>> findings,
        List<Said<Recommendation>> advice,
        List<Said<Safety>> safety,
        List<Said<Limitation>> limitations,
        Map<String, Study> studies,
        List<String> sources,
        Topics topics) {
    private static final Comparator<Said<?>> ORDER = Comparator.comparing((Said<?> said) -> said.source())
            .thenComparing(said -> said.quotes().get(0).start())
            .thenComparing(Said::ref);

    static Voices of(Evidence evidence) {
        Topics topics = new Topics(names(evidence));
        return new Voices(
                sorted(evidence.findings().stream().map(f -> finding(f, topics))),
                sorted(evidence.recommendations().stream().map(r -> advice(r, topics))),
                sorted(evidence.safety().stream().map(s -> safety(s, topics))),
                sorted(evidence.limitations().stream().map(l -> limitation(l, topics))),
                evidence.studies().stream().collect(Collectors.toMap(Study::id, s -> s, (x, y) -> x, TreeMap::new)),
                evidence.sources().stream().map(Source::id).sorted().toList(),
                topics);
    }

    private static List<String> names(Evidence evidence) {
        List<String> names = new ArrayList<>();
        evidence.findings().forEach(f -> {
            names.addAll(f.interventions());
            names.addAll(f.comparators());
        });
        evidence.recommendations().forEach(r -> names.addAll(r.interventions()));
        evidence.safety().forEach(s -> names.addAll(s.interventions()));
        evidence.studies().forEach(s -> s.arms().stream().map(Arm::name).forEach(names::add));
        return names;
    }

    private static Said<Finding> finding(Finding f, Topics topics) {
        return said(f, f.id(), f.source(), f.study(), f.quotes(), f.interventions(), topics);
    }

    private static Said<Recommendation> advice(Recommendation r, Topics topics) {
        return said(r, r.id(), r.source(), r.study(), r.quotes(), r.interventions(), topics);
    }

    private static Said<Safety> safety(Safety s, Topics topics) {
        return said(s, s.id(), s.source(), s.study(), s.quotes(), s.interventions(), topics);
    }

    private static Said<Limitation> limitation(Limitation l, Topics topics) {
        return said(l, l.id(), l.source(), l.study(), l.quotes(), List.of(), topics);
    }

    private static <T> Said<T> said(
            T item,
            String ref,
            String source,
            Optional<String> study,
            List<Quote> quotes,
            List<String> interventions,
            Topics topics) {
        List<Phrase> about = Topics.phrases(interventions);
        return new Said<>(item, ref, source, study, quotes, about, topics.topics(about));
    }

    private static <T> List<Said<T>> sorted(Stream<Said<T>> said) {
        return said.sorted(ORDER).toList();
    }

    /** What any finding, recommendation or safety statement is about. */
    Set<String> allTopics() {
        Set<String> all = new TreeSet<>();
        Stream.of(findings, advice, safety).flatMap(List::stream).forEach(said -> all.addAll(said.topics()));
        return all;
    }

    List<Said<Finding>> findingsOn(String topic) {
        return findings.stream().filter(f -> f.isAbout(topic)).toList();
    }

    List<Said<Recommendation>> adviceOn(String topic) {
        return advice.stream().filter(r -> r.isAbout(topic)).toList();
    }

    List<Said<Safety>> safetyOn(String topic) {
        return safety.stream().filter(s -> s.isAbout(topic)).toList();
    }

    /** The interventions of the study behind something said; empty when it comes from none. */
    Set<String> studyTopics(Said<?> said) {
        return said.study().flatMap(this::study).stream()
                .flatMap(study -> study.arms().stream())
                .map(Arm::name)
                .map(Topics::phrase)
                .filter(Topics::tells)
                .map(topics::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The interventions something said is about: its study's, else the one its source speaks of most. */
    Set<String> topicsBehind(Said<?> said) {
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
