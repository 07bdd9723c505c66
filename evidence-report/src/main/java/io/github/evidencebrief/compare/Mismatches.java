package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Mismatch;
import io.github.evidencebrief.model.MismatchReason;
import io.github.evidencebrief.model.Recommendation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells why sources that speak of the treatment of a claim take no side: their nearest statement differs.
 *
 * <p>Only statements of the kinds that the claim rests on count; a source of results alone is silent on advice. So is one
 * whose statement differs in nothing and yet does not answer, one that does not set the two treatments of the claim
 * against each other, and everybody else where a source is at odds with itself.
 */
final class Mismatches {
    /** What a statement differs in from all that the claim rests on. */
    private record Distance(Said<?> said, Set<MismatchReason> reasons) {}

    private final Voices voices;
    private final OneGroup oneGroup;
    private final IdentityHashMap<Said<Finding>, ResultParts> parts = new IdentityHashMap<>();

    Mismatches(Voices voices) {
        this.voices = voices;
        this.oneGroup = new OneGroup(voices.studies().values());
    }

    /** Why each source that differs does, one record for everything that differs, in the order of the sources. */
    List<Mismatch> of(Draft draft) {
        Set<String> speaking = Groups.sources(draft.on(Object.class));
        Map<String, Distance> nearest = new TreeMap<>();
        Stream.concat(findings(draft), advice(draft))
                .filter(distance -> !speaking.contains(distance.said.source()))
                .forEach(distance -> nearest.merge(distance.said.source(), distance, Mismatches::nearer));
        return nearest.values().stream().flatMap(Mismatches::records).toList();
    }

    private static Distance nearer(Distance one, Distance other) {
        return other.reasons.size() < one.reasons.size() ? other : one;
    }

    private static Stream<Mismatch> records(Distance distance) {
        return distance.reasons.stream()
                .map(reason -> Mismatch.builder()
                        .source(distance.said.source())
                        .reason(reason)
                        .addRefs(distance.said.ref())
                        .addQuotes(distance.said.quotes().get(0))
                        .build());
    }

    private Stream<Distance> findings(Draft draft) {
        List<Said<Finding>> sides = draft.on(Finding.class);
        List<ResultParts> others = sides.stream().map(this::parts).toList();
        boolean inner = draft.kind().filter(DisagreementKind.INTERNAL::equals).isPresent();
        boolean duel = others.stream().noneMatch(side -> side.rivals().isEmpty());
        return sides.isEmpty() || inner
                ? Stream.empty()
                : topics(draft, sides)
                        .flatMap(topic -> voices.findingsOn(topic).stream())
                        .map(f -> distance(f, sides, parts(f).mismatches(others)))
                        .filter(distance -> !duel || !distance.reasons.contains(MismatchReason.OTHER_COMPARATOR));
    }

    /** What the claim is about: for two treatments also the one that all sides speak of. */
    private static Stream<String> topics(Draft draft, List<Said<Finding>> sides) {
        Set<String> topics = new TreeSet<>(sides.get(0).topics());
        sides.forEach(side -> topics.retainAll(side.topics()));
        topics.add(draft.topic());
        return draft.topic().isEmpty() ? Stream.empty() : topics.stream();
    }

    private Stream<Distance> advice(Draft draft) {
        List<Said<Recommendation>> sides = draft.on(Recommendation.class);
        return sides.isEmpty()
                ? Stream.empty()
                : voices.adviceOn(draft.topic()).stream()
                        .filter(AdviceScopeClaims::isTreatment)
                        .map(r -> distance(r, sides, Set.of()));
    }

    private ResultParts parts(Said<Finding> f) {
        return parts.computeIfAbsent(f, said -> ResultParts.of(said, oneGroup.basis(said.item())));
    }

    private <T> Distance distance(Said<T> said, List<Said<T>> sides, Set<MismatchReason> known) {
        Set<MismatchReason> reasons = new TreeSet<>(known);
        if (voices.contrasts().stream().anyMatch(contrast -> contrast.parts(said, sides))) {
            reasons.add(MismatchReason.OTHER_POPULATION);
        }
        if (Stance.of(said) == Stance.OPEN) {
            reasons.add(MismatchReason.NO_DIRECTION);
        }
        return new Distance(said, reasons);
    }
}
