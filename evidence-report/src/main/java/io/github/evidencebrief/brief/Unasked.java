package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists what a source tells on no question of the comparison, so that no other source says it or speaks against it. */
final class Unasked {
    /** More of a kind stand in their table only. */
    private static final int MOST = 8;

    private final EvidenceIndex index;
    private final SideWords words;
    private final Set<String> asked = new HashSet<>();

    Unasked(EvidenceIndex index) {
        this.index = index;
        this.words = new SideWords(index);
        index.claims().forEach(claim -> asked.addAll(ClaimRefs.of(claim).all()));
    }

    /** Results, then advice, then harms and limits of a source; none where nothing was compared. */
    List<Statement> of(Source source) {
        if (asked.isEmpty()) {
            return List.of();
        }
        String label = index.label(source.id());
        return Stream.of(
                        told("Only " + label + ", further results:", source, results()),
                        told(
                                "Only " + label + ", advice:",
                                source,
                                index.recommendations().stream().map(Recommendation::id)),
                        told("Only " + label + ", harms and limits:", source, limits()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<String> results() {
        return index.findings().stream().map(Finding::id);
    }

    private Stream<String> limits() {
        return Stream.concat(
                index.safety().stream().map(Safety::id),
                index.limitations().stream().map(Limitation::id));
    }

    private Optional<Statement> told(String lead, Source source, Stream<String> ids) {
        List<String> own = ids.filter(id -> !asked.contains(id))
                .filter(id -> index.voices(List.of(id)).stream()
                        .anyMatch(voice -> voice.source().equals(source.id())))
                .toList();
        List<Statement> told = words.of(own);
        List<Statement> first = new ArrayList<>(told.subList(0, Math.min(MOST, told.size())));
        if (told.size() > MOST) {
            first.add(Statement.of(Tally.of(told.size() - MOST, "more statement") + " in the tables"));
        }
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(Listing.ended(first)).withLead(lead));
    }
}
