package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim before its silent sources are known.
 *
 * @param topic the intervention it is about; empty when it is about none in particular
 * @param question in plain words
 * @param verdict what the sources together say
 * @param kind how they differ
 * @param a who takes the first side
 * @param b who takes the other side
 */
record Draft(
        String topic,
        String question,
        Verdict verdict,
        Optional<DisagreementKind> kind,
        List<Said<?>> a,
        List<Said<?>> b) {
    Draft {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** What is said by a kind of record, whichever side it takes. */
    @SuppressWarnings("unchecked") // the item tells the type
    <T> List<Said<T>> on(Class<T> kind) {
        return Stream.concat(a.stream(), b.stream())
                .filter(said -> kind.isInstance(said.item()))
                .map(said -> (Said<T>) said)
                .toList();
    }

    /** The same with other sides. */
    Draft with(List<Said<?>> one, List<Said<?>> other) {
        return new Draft(topic, question, verdict, kind, one, other);
    }

    static Draft agree(String topic, String question, List<? extends Said<?>> a, List<? extends Said<?>> b) {
        return new Draft(topic, question, Verdict.AGREE, Optional.empty(), List.copyOf(a), List.copyOf(b));
    }

    static Draft disagree(
            String topic,
            String question,
            DisagreementKind kind,
            List<? extends Said<?>> a,
            List<? extends Said<?>> b) {
        return new Draft(topic, question, Verdict.DISAGREE, Optional.of(kind), List.copyOf(a), List.copyOf(b));
    }

    static Draft single(String topic, String question, List<? extends Said<?>> a) {
        return new Draft(topic, question, Verdict.SINGLE_SOURCE, Optional.empty(), List.copyOf(a), List.of());
    }
}
