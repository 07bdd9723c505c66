package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
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

/** Brings what the sources say into comparable form. */
final class Hearing {
    private static final Cues ASIDES = Cues.read("asides.txt");
    private static final Comparator<Said<?>> ORDER = Comparator.comparing((Said<?> said) -> said.source())
            .thenComparing(said -> said.quotes().get(0).start())
            .thenComparing(Said::ref);

    private final Evidence evidence;
    private final Topics topics;
    private final Map<String, Study> studies;
    private final Subjects spoken;
    private final Map<String, Set<String>> subjects = new TreeMap<>();

    Hearing(Evidence evidence) {
        this.evidence = evidence;
        this.topics = new Topics(names(evidence));
        this.spoken = new Subjects(evidence, topics);
        evidence.sources()
                .forEach(
                        s -> subjects.put(s.id(), spoken.of(s.id()).map(Set::of).orElse(Set.of())));
        this.studies =
                evidence.studies().stream().collect(Collectors.toMap(Study::id, s -> s, (x, y) -> x, TreeMap::new));
    }

    Voices voices() {
        List<Said<Finding>> findings = sorted(evidence.findings().stream().map(this::finding));
        List<Said<Recommendation>> advice =
                sorted(evidence.recommendations().stream().map(this::advice));
        return new Voices(
                findings,
                new Pairs(findings, topics).findings(),
                advice,
                sorted(evidence.safety().stream().map(this::safety)),
                sorted(evidence.limitations().stream().map(Hearing::limitation)),
                studies,
                evidence.sources().stream().map(Source::id).sorted().toList(),
                topics,
                names(subjects),
                Contrasts.among(people(findings, advice)));
    }

    private Map<String, String> people(List<Said<Finding>> findings, List<Said<Recommendation>> advice) {
        Map<String, String> people = new TreeMap<>();
        findings.forEach(f -> people.put(f.ref(), f.words() + " " + population(f)));
        advice.forEach(r -> people.put(r.ref(), AdviceScopeClaims.people(r)));
        return people;
    }

    /** The people a result is about; where it does not tell, those of its study. */
    private String population(Said<Finding> f) {
        return f.item()
                .population()
                .or(() -> study(f.study()).flatMap(Study::population))
                .orElse("");
    }

    private Optional<Study> study(Optional<String> id) {
        return id.flatMap(known -> Optional.ofNullable(studies.get(known)));
    }

    private static Map<String, String> names(Map<String, Set<String>> subjects) {
        Map<String, String> names = new TreeMap<>();
        subjects.forEach((source, subject) -> subject.forEach(topic -> names.put(source, topic)));
        return names;
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

    /** A finding that names no intervention is about those of its study. */
    private Said<Finding> finding(Finding f) {
        List<Phrase> about = Topics.phrases(f.interventions());
        Set<String> topic = topics.topics(about.isEmpty() ? tested(f.study()) : about);
        return new Said<>(
                particular(f), f.id(), f.source(), f.study(), f.quotes(), about, told(about, topic, f.source()));
    }

    /** The finding without outcomes that are its study's condition, taken over where the words name none. */
    private Finding particular(Finding f) {
        List<String> said = f.outcomes().stream()
                .filter(outcome -> !isCarriedOver(Topics.phrase(outcome), f))
                .toList();
        return said.size() == f.outcomes().size()
                ? f
                : Finding.builder().from(f).outcomes(said).build();
    }

    private boolean isCarriedOver(Phrase outcome, Finding f) {
        boolean condition = study(f.study()).stream()
                .flatMap(study -> study.condition().stream())
                .anyMatch(name -> Topics.phrase(name).sharesHead(outcome));
        return condition
                && !Vocabulary.standard().words(f.quotes().get(0).exact()).contains(outcome.head());
    }

    /** What a name stands for in its source: itself, the subject of the source, or both. */
    private Set<String> told(List<Phrase> about, Set<String> topic, String source) {
        Set<String> subject = subjects.getOrDefault(source, Set.of());
        if (subject.isEmpty() || topic.stream().anyMatch(subject::contains)) {
            return topic;
        }
        if (topic.isEmpty() || (!about.isEmpty() && about.stream().allMatch(Subjects::isVague))) {
            return subject;
        }
        return topic.stream().allMatch(t -> standsForSubject(t, subject, source)) ? both(topic, subject) : topic;
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

    private Said<Recommendation> advice(Recommendation r) {
        List<Phrase> about = Topics.phrases(r.interventions());
        Set<String> topic = about.isEmpty() ? recommended(r.quotes()) : topics.topics(about);
        return new Said<>(r, r.id(), r.source(), r.study(), r.quotes(), about, advised(about, topic, r));
    }

    /** Advice by somebody named that refers to an intervention without its name is about what its source speaks of. */
    private Set<String> advised(List<Phrase> about, Set<String> topic, Recommendation r) {
        boolean unnamed = topic.isEmpty()
                && r.issuer().name().isPresent()
                && r.kind() == RecommendationKind.TREATMENT
                && Naming.refers(r.quotes().get(0).exact());
        return unnamed ? subjects.getOrDefault(r.source(), Set.of()) : told(about, topic, r.source());
    }

    private Said<Safety> safety(Safety s) {
        List<Phrase> about = Topics.phrases(s.interventions());
        Set<String> topic = about.isEmpty() ? mentioned(s.quotes()) : topics.topics(about);
        return new Said<>(s, s.id(), s.source(), s.study(), s.quotes(), about, told(about, topic, s.source()));
    }

    private static Said<Limitation> limitation(Limitation l) {
        return new Said<>(l, l.id(), l.source(), l.study(), l.quotes(), List.of(), Set.of());
    }

    private List<Phrase> tested(Optional<String> study) {
        return Topics.phrases(study(study).stream()
                .flatMap(s -> s.arms().stream())
                .filter(arm -> arm.role() == ArmRole.INTERVENTION)
                .map(Arm::name)
                .toList());
    }

    /** What the main clause names; when the condition comes first, what the words name anywhere. */
    private Set<String> recommended(List<Quote> quotes) {
        String main = ASIDES.before(quotes.get(0).exact());
        return main.isBlank() ? mentioned(quotes) : topics.mentionedIn(main);
    }

    private Set<String> mentioned(List<Quote> quotes) {
        return topics.mentionedIn(quotes.get(0).exact());
    }

    private static <T> List<Said<T>> sorted(Stream<Said<T>> said) {
        return said.sorted(ORDER).toList();
    }
}
