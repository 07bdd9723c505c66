package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says how many sources stand behind a claim and on how many distinct studies they rest. */
final class ClaimBacking {
    private final EvidenceIndex index;

    ClaimBacking(EvidenceIndex index) {
        this.index = index;
    }

    /** {@code Three sources, one study (Okafor 2018)}; only those who agree stand behind an agreement. */
    String words(Claim claim) {
        return counted(claim)
                + team(claim).map(words -> "; " + Listing.small(words)).orElse("");
    }

    /** The same without whose reports they are. */
    String counted(Claim claim) {
        return claim.verdict() == Verdict.DISAGREE ? counted(both(claim), headToHead(claim)) : agreeing(claim);
    }

    /** The same beside the words of both sides, which show how many sources they are where no study stands behind them. */
    String shown(Claim claim) {
        String none = claim.verdict() == Verdict.DISAGREE ? headToHead(claim) : "";
        return none.isEmpty() ? Listing.small(counted(claim)) : none.substring(2);
    }

    /** That nobody names a study that compared the two goes for "opinion only", which quoted words of a team may deny. */
    private String counted(Backing backing, String none) {
        return none.isEmpty()
                ? backing.words(index::shortName)
                : Listing.sentence(Tally.of(backing.sources().size(), "source")) + none;
    }

    private String agreeing(Claim claim) {
        List<ClaimSide> sides = claim.sides().stream()
                .filter(side -> side.position() == Position.A)
                .toList();
        List<String> refs = sides.stream().flatMap(side -> side.refs().stream()).toList();
        Backing backing = index.backing(index.voices(refs));
        return (backing.sources().isEmpty() ? both(claim) : backing).words(index::shortName);
    }

    /** That no study stands behind either answer to which does more; empty where one may. */
    private String headToHead(Claim claim) {
        boolean judged = claim.question().startsWith(Untested.WHICH)
                && index
                        .findings(claim.sides().stream()
                                .flatMap(side -> side.refs().stream())
                                .toList())
                        .stream()
                        .allMatch(finding -> finding.basis() == Basis.OPINION || index.isUntested(finding));
        return judged && both(claim).studies().isEmpty() ? "; neither side names a study that compared the two" : "";
    }

    private Backing both(Claim claim) {
        List<String> refs =
                claim.sides().stream().flatMap(side -> side.refs().stream()).toList();
        Backing said = index.backing(index.voices(refs));
        return new Backing(index.labels(speakers(claim)), said.studies(), said.judged());
    }

    /** {@code Both views are given in reports of one study}: that no other voice is heard; absent where studies stand behind it. */
    Optional<String> team(Claim claim) {
        Set<String> shared = studies(claim, Position.A);
        shared.retainAll(studies(claim, Position.B));
        boolean alone =
                claim.verdict() == Verdict.DISAGREE && both(claim).studies().isEmpty();
        return alone && shared.size() == 1 && speakers(claim).size() > 1
                ? Optional.of("Both views are given in reports of "
                        + study(shared.iterator().next()))
                : Optional.empty();
    }

    private String study(String id) {
        boolean inferred =
                index.study(Optional.of(id)).filter(SameStudy::isInferred).isPresent();
        return inferred
                ? "what is probably one study"
                : "one study"
                        + index.shortStudyName(Optional.of(id))
                                .map(name -> ", " + name)
                                .orElse("");
    }

    private Set<String> studies(Claim claim, Position position) {
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .flatMap(side -> index.findings(side.refs()).stream())
                .flatMap(finding -> finding.study().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> speakers(Claim claim) {
        return claim.sides().stream().map(ClaimSide::source).distinct().toList();
    }
}
