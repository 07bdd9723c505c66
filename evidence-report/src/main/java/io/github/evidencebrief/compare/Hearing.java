package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings what the sources say into comparable form. */
final class Hearing {
    private static final Comparator<Said<?>> ORDER = Comparator.comparing((Said<?> said) -> said.source())
            .thenComparing(said -> said.quotes().get(0).start())
            .thenComparing(Said::ref);

    private final Evidence evidence;
    private final Topics topics;
    private final Map<String, Study> studies;

    Hearing(Evidence evidence) {
        this.evidence = evidence;
        this.topics = new Topics(names(evidence));
        this.studies =
                evidence.studies().stream().collect(Collectors.toMap(Study::id, s -> s, (x, y) -> x, TreeMap::new));
    }

    Voices voices() {
        return new Voices(
                sorted(evidence.findings().stream().map(this::finding)),
                sorted(evidence.recommendations().stream().map(this::advice)),
                sorted(evidence.safety().stream().map(this::safety)),
                sorted(evidence.limitations().stream().map(Hearing::limitation)),
                studies,
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

    /** A finding that names no intervention is about those of its study. */
    private Said<Finding> finding(Finding f) {
        List<Phrase> about = Topics.phrases(f.interventions());
        Set<String> topic = topics.topics(about.isEmpty() ? tested(f.study()) : about);
        return new Said<>(f, f.id(), f.source(), f.study(), f.quotes(), about, topic);
    }

    private Said<Recommendation> advice(Recommendation r) {
        List<Phrase> about = Topics.phrases(r.interventions());
        Set<String> topic = about.isEmpty() ? mentioned(r.quotes()) : topics.topics(about);
        return new Said<>(r, r.id(), r.source(), r.study(), r.quotes(), about, topic);
    }

    private Said<Safety> safety(Safety s) {
        List<Phrase> about = Topics.phrases(s.interventions());
        Set<String> topic = about.isEmpty() ? mentioned(s.quotes()) : topics.topics(about);
        return new Said<>(s, s.id(), s.source(), s.study(), s.quotes(), about, topic);
    }

    private static Said<Limitation> limitation(Limitation l) {
        return new Said<>(l, l.id(), l.source(), l.study(), l.quotes(), List.of(), Set.of());
    }

    private List<Phrase> tested(Optional<String> study) {
        return Topics.phrases(study.flatMap(id -> Optional.ofNullable(studies.get(id))).stream()
                .flatMap(s -> s.arms().stream())
                .filter(arm -> arm.role() == ArmRole.INTERVENTION)
                .map(Arm::name)
                .toList());
    }

    private Set<String> mentioned(List<Quote> quotes) {
        return topics.mentionedIn(quotes.get(0).exact());
    }

    private static <T> List<Said<T>> sorted(Stream<Said<T>> said) {
        return said.sorted(ORDER).toList();
    }
}
