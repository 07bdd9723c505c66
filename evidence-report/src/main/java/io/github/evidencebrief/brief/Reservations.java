package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Smallness;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** Finds the words by which those who give advice make little of the evidence for it: "it rested on few studies". */
final class Reservations {
    private final EvidenceIndex index;
    private final Authors authors;

    Reservations(EvidenceIndex index) {
        this.index = index;
        this.authors = new Authors(index);
    }

    /** The words, in quotation marks, with the quote that has them; absent where the source of the advice tells none. */
    Optional<Statement> of(Recommendation advice) {
        return advice.issuer()
                .name()
                .flatMap(issuer -> index.limitations().stream()
                        .filter(limit -> limit.source().equals(advice.source()))
                        .filter(limit -> authors.cited(limit)
                                .filter(cited -> cited.contains(issuer))
                                .isPresent())
                        .map(limit -> limit.quotes().get(0))
                        .flatMap(quote -> Smallness.reservation(quote.exact()).stream()
                                .map(words -> Statement.of(SizeWords.quoted(words), List.of(quote))))
                        .findFirst());
    }
}
