package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.report.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what only one source tells, with the quotes to look it up by: results of its own, then advice, harms and limits that no other shares or disputes. */
final class LoneClaims {
    /** The rule of the list, in words. */
    static final String RULE = "Results on a treatment, an outcome or a comparison that one source alone reports;"
            + " advice, harms and limits that no other source shares or disputes. The tables tell them in full.";

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

    /** A line for each source that tells something alone; none of a single source, and where nothing was compared. */
    List<Statement> bySource() {
        return index.claims().isEmpty() || index.sources().size() < 2
                ? List.of()
                : index.sources().stream().flatMap(this::of).toList();
    }

    private Stream<Statement> of(Source source) {
        Stream<String> limits = Stream.concat(
                index.safety().stream().map(Safety::id),
                index.limitations().stream().map(Limitation::id));
        List<Statement> told = Stream.of(
                        counted(words.results(results.of(source.id()).toList()), "result", "results"),
                        counted(
                                own(source, index.recommendations().stream().map(Recommendation::id)),
                                "piece of advice",
                                "pieces of advice"),
                        counted(own(source, limits), "harm, caution or limit", "harms, cautions and limits"))
                .flatMap(Optional::stream)
                .toList();
        return told.isEmpty()
                ? Stream.empty()
                : Stream.of(Statement.joined(Listing.ended(told)).withLead("Only " + index.label(source.id()) + ":"));
    }

    private List<Statement> own(Source source, Stream<String> ids) {
        return words.of(ids.filter(id -> !shared.contains(id))
                .filter(id -> index.voices(List.of(id)).stream()
                        .anyMatch(voice -> voice.source().equals(source.id())))
                .toList());
    }

    /** {@code two results} with all their quotes; absent for none. */
    private static Optional<Statement> counted(List<Statement> told, String one, String many) {
        List<Quote> quotes = told.stream()
                .flatMap(statement -> statement.quotes().stream())
                .distinct()
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Statement.of(Tally.of(told.size(), one, many), quotes));
    }
}
