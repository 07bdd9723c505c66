package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
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

/** Lists what only one source tells: results of its own, then advice, harms and limits that no other shares or disputes. */
final class LoneClaims {
    /** The rule of the list, in words. */
    static final String RULE = "Results on a treatment, an outcome or a comparison that one source alone reports;"
            + " advice, harms and limits that no other source shares or disputes.";

    /** More of a kind stand in their table only. */
    private static final int MOST = 8;

    private final EvidenceIndex index;
    private final SideWords words;
    private final LoneResults results;
    private final Set<String> shared = new HashSet<>();

    LoneClaims(EvidenceIndex index) {
        this.index = index;
        this.words = new SideWords(index);
        this.results = new LoneResults(index);
        index.claims().stream()
                .filter(LoneClaims::isAnsweredBySeveral)
                .forEach(claim -> shared.addAll(ClaimRefs.of(claim).all()));
    }

    private static boolean isAnsweredBySeveral(Claim claim) {
        return claim.sides().stream().map(ClaimSide::source).distinct().count() > 1;
    }

    /** For each source results, then advice, then harms and limits; none of a single source, and where nothing was compared. */
    List<Statement> bySource() {
        return index.claims().isEmpty() || index.sources().size() < 2
                ? List.of()
                : index.sources().stream().flatMap(this::of).toList();
    }

    private Stream<Statement> of(Source source) {
        String only = "Only " + index.label(source.id());
        Stream<String> limits = Stream.concat(
                index.safety().stream().map(Safety::id),
                index.limitations().stream().map(Limitation::id));
        return Stream.of(
                        told(only + ":", words.results(results.of(source.id()).toList())),
                        told(
                                only + ", advice:",
                                own(source, index.recommendations().stream().map(Recommendation::id))),
                        told(only + ", harms and limits:", own(source, limits)))
                .flatMap(Optional::stream);
    }

    private List<Statement> own(Source source, Stream<String> ids) {
        return words.of(ids.filter(id -> !shared.contains(id))
                .filter(id -> index.voices(List.of(id)).stream()
                        .anyMatch(voice -> voice.source().equals(source.id())))
                .toList());
    }

    private static Optional<Statement> told(String lead, List<Statement> told) {
        List<Statement> first = new ArrayList<>(told.subList(0, Math.min(MOST, told.size())));
        if (told.size() > MOST) {
            first.add(Statement.of(Tally.of(told.size() - MOST, "more statement") + " in the tables"));
        }
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(Listing.ended(first)).withLead(lead));
    }
}
