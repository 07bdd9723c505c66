package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
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
    private final Referents referents;
    private final Measures measures;

    Hearing(Evidence evidence) {
        this.evidence = evidence;
        this.topics = new Topics(names(evidence));
        this.studies =
                evidence.studies().stream().collect(Collectors.toMap(Study::id, s -> s, (x, y) -> x, TreeMap::new));
        this.referents = new Referents(evidence, topics, studies);
        this.measures = new Measures(evidence, studies);
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
                referents.subjects(),
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

    private Said<Finding> finding(Finding f) {
        List<Phrase> about = Topics.phrases(f.interventions());
        return new Said<>(
                measures.comparable(withKnownRivals(f)),
                f.id(),
                f.source(),
                f.study(),
                f.quotes(),
                about,
                referents.of(f, about));
    }

    /** A gain over something that no other source knows is a gain. */
    private Finding withKnownRivals(Finding f) {
        List<String> known = f.comparators().stream()
                .filter(c -> Results.isControl(c) || referents.isKnown(Topics.phrase(c)))
                .toList();
        boolean gain = f.direction() == Direction.FAVOURS_INTERVENTION;
        return gain && known.size() < f.comparators().size()
                ? Finding.builder().from(f).comparators(known).build()
                : f;
    }

    private Said<Recommendation> advice(Recommendation r) {
        List<Phrase> about = Topics.phrases(r.interventions());
        return new Said<>(r, r.id(), r.source(), r.study(), r.quotes(), about, referents.of(r, about));
    }

    private Said<Safety> safety(Safety s) {
        List<Phrase> about = Topics.phrases(s.interventions());
        return new Said<>(s, s.id(), s.source(), s.study(), s.quotes(), about, referents.of(s, about));
    }

    private static Said<Limitation> limitation(Limitation l) {
        return new Said<>(l, l.id(), l.source(), l.study(), l.quotes(), List.of(), Set.of());
    }

    private static <T> List<Said<T>> sorted(Stream<Said<T>> said) {
        return said.sorted(ORDER).toList();
    }
}
