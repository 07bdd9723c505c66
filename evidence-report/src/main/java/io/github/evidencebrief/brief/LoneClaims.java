package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the questions that only one source answers, source by source: on these all others are silent. */
final class LoneClaims {
    private static final int MOST_QUOTES = 2;

    private final EvidenceIndex index;

    LoneClaims(EvidenceIndex index) {
        this.index = index;
    }

    /** One statement for each source that stands alone with something; none when no source does. */
    List<Statement> bySource() {
        return index.sources().stream()
                .flatMap(source -> questions(source).stream())
                .toList();
    }

    private Optional<Statement> questions(Source source) {
        List<Statement> clauses = new ArrayList<>();
        index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.SINGLE_SOURCE)
                .filter(claim ->
                        claim.sides().stream().anyMatch(side -> side.source().equals(source.id())))
                .forEach(claim -> clauses.add(Statement.of(claim.question(), quotes(claim))));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(clauses).withLead("Only " + index.label(source.id()) + ":"));
    }

    private static List<Quote> quotes(Claim claim) {
        return claim.sides().stream()
                .map(ClaimSide::quotes)
                .flatMap(List::stream)
                .limit(MOST_QUOTES)
                .toList();
    }
}
