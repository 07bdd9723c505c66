package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A result that others contradict, told with both sides: the one with more behind it first. */
final class DisputedResult {
    private final EvidenceIndex index;
    private final Claim claim;
    private final List<FindingGroup> sides;

    private DisputedResult(EvidenceIndex index, Claim claim, FindingGroup result) {
        this.index = index;
        this.claim = claim;
        this.sides = Stream.of(Position.A, Position.B)
                .map(position -> new FindingGroup(index, findings(index, claim, position, result), List.of()))
                .sorted(Comparator.comparing(FindingGroup::backing, Backing.MOST_BEHIND))
                .toList();
    }

    /** The dispute that most sources take part in about the same findings; absent when nobody contradicts them. */
    static Optional<DisputedResult> of(EvidenceIndex index, FindingGroup result) {
        return index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREE && isAbout(index, claim, result))
                .map(claim -> new DisputedResult(index, claim, result))
                .filter(dispute -> dispute.isContradiction() || dispute.isOutweighed())
                .min(Comparator.comparing((DisputedResult dispute) ->
                                -dispute.all().backing().sources().size())
                        .thenComparing(dispute -> -dispute.all().findings().size())
                        .thenComparing(dispute -> dispute.claim.question()));
    }

    /** Whether one side tells of a benefit, the other of none, and the result stands on either. */
    private static boolean isAbout(EvidenceIndex index, Claim claim, FindingGroup result) {
        List<Finding> first = findings(index, claim, Position.A, result);
        List<Finding> second = findings(index, claim, Position.B, result);
        boolean opposed = (isBenefit(first) && isNoBenefit(second)) || (isNoBenefit(first) && isBenefit(second));
        return opposed && Stream.concat(first.stream(), second.stream()).anyMatch(result::holds);
    }

    /** What a side says of the treatment of the result: other treatments on the same side prove nothing of it. */
    private static List<Finding> findings(EvidenceIndex index, Claim claim, Position position, FindingGroup result) {
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(ClaimSide::refs)
                .flatMap(refs -> index.findings(refs).stream())
                .filter(result::isOnItsTreatment)
                .distinct()
                .toList();
    }

    private static boolean isBenefit(List<Finding> findings) {
        return !findings.isEmpty()
                && findings.stream().allMatch(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION);
    }

    private static boolean isNoBenefit(List<Finding> findings) {
        return !findings.isEmpty()
                && findings.stream().noneMatch(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION);
    }

    private boolean isContradiction() {
        return claim.kind().filter(DisagreementKind.CONTRADICTION::equals).isPresent();
    }

    /** Whether more stands behind "no benefit", and that is not told of a later time only. */
    private boolean isOutweighed() {
        List<Finding> stronger = sides.get(0).findings();
        return isNoBenefit(stronger)
                && stronger.stream().allMatch(finding -> finding.timePoint().isEmpty())
                && Backing.MOST_BEHIND.compare(
                                sides.get(0).backing(), sides.get(1).backing())
                        < 0;
    }

    Claim claim() {
        return claim;
    }

    /** The findings of both sides, the stronger side first. */
    FindingGroup all() {
        return new FindingGroup(
                index, sides.stream().flatMap(side -> side.findings().stream()).toList(), List.of());
    }

    /** The question on which they disagree. */
    String question() {
        return claim.question();
    }

    /** What each side reports and on how many studies that rests. */
    List<Statement> clauses() {
        List<Statement> clauses = new ArrayList<>();
        List<FindingGroup> parts =
                sides.stream().flatMap(side -> byDirection(side).stream()).toList();
        for (int at = 0; at < parts.size(); at++) {
            clauses.add(clause(parts.get(at), at == parts.size() - 1 ? "." : ";", at == 0));
        }
        return clauses;
    }

    private List<FindingGroup> byDirection(FindingGroup side) {
        Map<Direction, List<Finding>> byDirection = new EnumMap<>(Direction.class);
        side.findings()
                .forEach(finding -> byDirection
                        .computeIfAbsent(finding.direction(), unseen -> new ArrayList<>())
                        .add(finding));
        return byDirection.values().stream()
                .map(findings -> new FindingGroup(index, findings, List.of()))
                .toList();
    }

    private Statement clause(FindingGroup part, String end, boolean first) {
        Backing backing = part.backing();
        String who = Tally.of(backing.sources().size(), "source") + " (" + backing.names() + "; "
                + backing.studyNames(index::shortName) + ") report"
                + (backing.sources().size() == 1 ? "s " : " ");
        return Statement.of((first ? Listing.sentence(who) : who) + words(part) + end, part.fewQuotes());
    }

    /** A single result with its comparison and its time, which may be why the sides differ. */
    private static String words(FindingGroup part) {
        return part.findings().size() == 1 ? new ResultPhrase(part.findings().get(0)).clause() : part.result();
    }
}
