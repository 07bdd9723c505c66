package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the questions that only one source answers, source by source: on these all others are silent. */
final class LoneClaims {
    private static final int MOST_QUOTES = 2;
    private static final String WHICH = "Which does more: ";

    private final EvidenceIndex index;
    private final Set<String> treatments;
    private final List<ClaimRefs> disputes;
    private final List<ClaimRefs> agreed;

    LoneClaims(EvidenceIndex index) {
        this.index = index;
        this.treatments = treatments(index);
        this.disputes = index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREE)
                .map(ClaimRefs::of)
                .toList();
        this.agreed = index.claims().stream()
                .filter(claim ->
                        claim.verdict() == Verdict.AGREE && claim.question().startsWith(WHICH))
                .map(ClaimRefs::of)
                .toList();
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
                .filter(claim -> claim.verdict() == Verdict.SINGLE_SOURCE && !isDisputed(claim) && !isShared(claim))
                .filter(claim ->
                        claim.sides().stream().anyMatch(side -> side.source().equals(source.id())))
                .forEach(claim -> clauses.add(Statement.of(claim.question(), quotes(claim))));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(clauses).withLead("Only " + index.label(source.id()) + ":"));
    }

    /** Whether other sources dispute what it tells: a disagreement on the same treatments holds all its records. */
    private boolean isDisputed(Claim claim) {
        Set<String> refs = ClaimRefs.of(claim).all();
        return disputes.stream()
                .anyMatch(other ->
                        other.holdAll(refs) && treatments(other.claim()).containsAll(treatments(claim)));
    }

    /** Whether several sources tell of the same two treatments under other names: it is not said by one only. */
    private boolean isShared(Claim claim) {
        Set<String> refs = ClaimRefs.of(claim).all();
        return claim.question().startsWith(WHICH) && agreed.stream().anyMatch(other -> other.holdAll(refs));
    }

    /** The treatments that the question names. */
    private Set<String> treatments(Claim claim) {
        Set<String> named = new HashSet<>(Vocabulary.standard().words(claim.question()));
        named.retainAll(treatments);
        return named;
    }

    private static Set<String> treatments(EvidenceIndex index) {
        Set<String> heads = new HashSet<>();
        index.findings().stream()
                .flatMap(finding -> Stream.concat(finding.interventions().stream(), finding.comparators().stream()))
                .forEach(name -> heads.add(Vocabulary.standard().phrase(name).head()));
        return heads;
    }

    private static List<Quote> quotes(Claim claim) {
        return claim.sides().stream()
                .map(ClaimSide::quotes)
                .flatMap(List::stream)
                .limit(MOST_QUOTES)
                .toList();
    }
}
