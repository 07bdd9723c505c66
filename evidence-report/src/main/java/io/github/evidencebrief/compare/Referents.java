package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells which interventions a statement is about.
 *
 * <p>A source may call one thing by many names: "the capsules", "the spice", "that gadget". A name that no other source
 * knows stands for what the study behind the statement tested under a name that sources share, else for the subject of
 * the source when the name is vague or the source never tells a result under the subject's name.
 */
final class Referents {
    private static final Cues ASIDES = Cues.read("asides.txt");

    private final Topics topics;
    private final Map<String, Study> studies;
    private final Subjects spoken;
    private final Map<String, String> subjects = new TreeMap<>();
    private final Map<String, String> tested = new HashMap<>();

    Referents(Evidence evidence, Topics topics, Map<String, Study> studies) {
        this.topics = topics;
        this.studies = studies;
        this.spoken = new Subjects(evidence, topics);
        evidence.sources().forEach(s -> spoken.of(s.id()).ifPresent(topic -> subjects.put(s.id(), topic)));
        findTested(evidence);
    }

    /** What each source speaks of most, where another source speaks of it too. */
    Map<String, String> subjects() {
        return subjects;
    }

    /** Whether several sources know something by the name of a phrase. */
    boolean isKnown(Phrase phrase) {
        return spoken.isShared(topics.topic(phrase));
    }

    /** What every study tested, by the name that most of its results and arms give it among those that sources share. */
    private void findTested(Evidence evidence) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        Stream.concat(
                        evidence.findings().stream()
                                .flatMap(f -> f.study().stream()
                                        .map(study -> Map.entry(study, Topics.phrases(f.interventions())))),
                        studies.keySet().stream().map(study -> Map.entry(study, arms(study))))
                .forEach(e -> topics.topics(e.getValue()).stream()
                        .filter(spoken::isShared)
                        .forEach(topic -> counts.computeIfAbsent(e.getKey(), s -> new TreeMap<>())
                                .merge(topic, 1, Integer::sum)));
        counts.forEach((study, topic) -> topic.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> e) -> subjects.containsValue(e.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> tested.put(study, most.getKey())));
    }

    private List<Phrase> arms(String study) {
        return Topics.phrases(Optional.ofNullable(studies.get(study)).stream()
                .flatMap(s -> s.arms().stream())
                .filter(arm -> arm.role() == ArmRole.INTERVENTION)
                .map(Arm::name)
                .toList());
    }

    /** A finding that names no intervention is about those of its study; none is about what it is compared with. */
    Set<String> of(Finding f, List<Phrase> about) {
        Set<String> named =
                topics.topics(about.isEmpty() ? f.study().map(this::arms).orElse(List.of()) : about);
        Set<String> told = new TreeSet<>(told(about, named, f.source(), f.study()));
        if (about.isEmpty() || !named.containsAll(told)) {
            told.removeAll(topics.topics(Topics.phrases(f.comparators())));
        }
        return told;
    }

    /** Advice by somebody named that refers to an intervention without its name is about what its source speaks of. */
    Set<String> of(Recommendation r, List<Phrase> about) {
        Set<String> named = about.isEmpty() ? recommended(r.quotes()) : known(about, r.quotes());
        boolean unnamed = named.isEmpty()
                && r.issuer().name().isPresent()
                && r.kind() == RecommendationKind.TREATMENT
                && Naming.refers(r.quotes().get(0).exact());
        return unnamed ? subject(r.source()) : told(about, named, r.source(), r.study());
    }

    Set<String> of(Safety s, List<Phrase> about) {
        Set<String> named = about.isEmpty() ? mentioned(s.quotes()) : known(about, s.quotes());
        return told(about, named, s.source(), s.study());
    }

    /** The names; where no other source knows any of them, what the words name besides. */
    private Set<String> known(List<Phrase> about, List<Quote> quotes) {
        Set<String> named = topics.topics(about);
        Set<String> mentioned = new TreeSet<>(mentioned(quotes));
        mentioned.removeIf(topic -> !spoken.isShared(topic));
        return named.stream().anyMatch(spoken::isShared) || mentioned.isEmpty() ? named : mentioned;
    }

    /** What a name stands for in its source: itself, what its study tested, the subject of the source, or both. */
    private Set<String> told(List<Phrase> about, Set<String> named, String source, Optional<String> study) {
        if (named.stream().anyMatch(spoken::isShared)) {
            return named;
        }
        Set<String> other = study.flatMap(id -> Optional.ofNullable(tested.get(id)))
                .map(Set::of)
                .orElseGet(() -> subject(source));
        if (other.isEmpty() || named.stream().anyMatch(other::contains)) {
            return named;
        }
        if (named.isEmpty() || (!about.isEmpty() && about.stream().allMatch(Subjects::isVague))) {
            return other;
        }
        boolean standsFor = study.filter(tested::containsKey).isPresent()
                || named.stream().allMatch(t -> standsForSubject(t, other, source));
        return standsFor ? both(named, other) : named;
    }

    private Set<String> subject(String source) {
        return Optional.ofNullable(subjects.get(source)).map(Set::of).orElse(Set.of());
    }

    /** Only in a source that never names the subject with a result; elsewhere another name is another thing. */
    private boolean standsForSubject(String topic, Set<String> subject, String source) {
        return subject.stream().noneMatch(s -> spoken.tellsOf(s, source)) && spoken.isPrivate(topic, source);
    }

    private static Set<String> both(Set<String> topic, Set<String> subject) {
        Set<String> both = new TreeSet<>(topic);
        both.addAll(subject);
        return both;
    }

    /** What the main clause names; when the condition comes first, what the words name anywhere. */
    private Set<String> recommended(List<Quote> quotes) {
        String main = ASIDES.before(quotes.get(0).exact());
        Set<String> named = topics.mentionedIn(main);
        return main.isBlank() || (named.isEmpty() && quotes.size() > 1) ? mentioned(quotes) : named;
    }

    /** What the clearest words name, or else the next that name anything. */
    private Set<String> mentioned(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> topics.mentionedIn(quote.exact()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }
}
