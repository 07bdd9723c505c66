package io.github.evidencebrief.cli;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * A study, finding, recommendation, safety statement, limitation or precaution, whichever it is.
 *
 * @param sort which of them
 * @param id its id
 * @param headline it in few words
 * @param value the record itself
 * @param quotes the words it rests on
 */
record EvidenceRecord(String sort, String id, String headline, Object value, List<Quote> quotes) {
    /** All records of some evidence, in its order. */
    static List<EvidenceRecord> of(Evidence evidence) {
        return Stream.of(
                        studies(evidence),
                        findings(evidence),
                        advice(evidence),
                        safety(evidence),
                        limits(evidence),
                        precautions(evidence))
                .flatMap(records -> records)
                .toList();
    }

    private static Stream<EvidenceRecord> studies(Evidence evidence) {
        return evidence.studies().stream().map(s -> new EvidenceRecord("study", s.id(), s.label(), s, s.quotes()));
    }

    private static Stream<EvidenceRecord> findings(Evidence evidence) {
        return evidence.findings().stream()
                .map(f -> new EvidenceRecord("finding", f.id(), f.statement(), f, f.quotes()));
    }

    private static Stream<EvidenceRecord> advice(Evidence evidence) {
        return evidence.recommendations().stream()
                .map(r -> new EvidenceRecord("recommendation", r.id(), r.action(), r, r.quotes()));
    }

    private static Stream<EvidenceRecord> safety(Evidence evidence) {
        return evidence.safety().stream().map(s -> new EvidenceRecord("safety", s.id(), s.statement(), s, s.quotes()));
    }

    private static Stream<EvidenceRecord> limits(Evidence evidence) {
        return evidence.limitations().stream()
                .map(l -> new EvidenceRecord("limitation", l.id(), l.statement(), l, l.quotes()));
    }

    private static Stream<EvidenceRecord> precautions(Evidence evidence) {
        return evidence.precautions().stream()
                .map(p -> new EvidenceRecord("precaution", p.id(), p.statement(), p, p.quotes()));
    }
}
