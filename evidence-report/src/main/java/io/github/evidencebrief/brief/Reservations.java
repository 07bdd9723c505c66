package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Smallness;
import io.github.evidencebrief.model.Recommendation;
import java.util.Optional;

/** Finds the words by which those who give advice make little of the evidence for it: "it rested on few studies". */
final class Reservations {
    private final EvidenceIndex index;
    private final Authors authors;

    Reservations(EvidenceIndex index) {
        this.index = index;
        this.authors = new Authors(index);
    }

    /** The words, in quotation marks; absent where the source of the advice tells none. */
    Optional<String> of(Recommendation advice) {
        return advice.issuer()
                .name()
                .flatMap(issuer -> index.limitations().stream()
                        .filter(limit -> limit.source().equals(advice.source()))
                        .filter(limit -> authors.cited(limit)
                                .filter(cited -> cited.contains(issuer))
                                .isPresent())
                        .flatMap(limit ->
                                Smallness.reservation(limit.quotes().get(0).exact()).stream())
                        .map(SizeWords::quoted)
                        .findFirst());
    }
}
