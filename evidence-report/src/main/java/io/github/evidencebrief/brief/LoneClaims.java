package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists what only one source tells, source by source: on the questions that it answers all others are silent. */
final class LoneClaims {
    private static final int MOST_QUOTES = 2;
    private static final String WHICH = "Which does more: ";

    private final EvidenceIndex index;
    private final Set<String> treatments;
    private final List<ClaimRefs> disputes;
    private final List<ClaimRefs> agreed;
    private final Unasked unasked;

    LoneClaims(EvidenceIndex index) {
        this.index = index;
        this.treatments = treatments(index);
        this.unasked = new Unasked(index);
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

    /** For each source what it answers alone, then what it tells on no question; none when no source stands alone. */
    List<Statement> bySource() {
        return index.sources().stream()
                .flatMap(source -> Stream.concat(questions(source).stream(), unasked.of(source).stream()))
                .toList();
    }

    private Optional<Statement> questions(Source source) {
        Map<String, Statement> answers = new LinkedHashMap<>();
        index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.SINGLE_SOURCE && !isDisputed(claim) && !isShared(claim))
                .filter(claim ->
                        claim.sides().stream().anyMatch(side -> side.source().equals(source.id())))
                .forEach(claim -> answers.putIfAbsent(answer(claim), Statement.of(answer(claim), quotes(claim))));
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(Listing.ended(answers.values()))
                        .withLead("Only " + index.label(source.id()) + ":"));
    }

    /** What the source says, which answers several questions at times; the question where no record answers it in words. */
    private String answer(Claim claim) {
        return claim.sides().stream()
                .limit(1)
                .flatMap(side -> new SideWords(index).of(side.refs()).stream().limit(1))
                .map(Statement::text)
                .findFirst()
                .orElse(claim.question());
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
