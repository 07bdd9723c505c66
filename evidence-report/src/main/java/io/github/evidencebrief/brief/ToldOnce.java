package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out claims that another claim tells as well, from the same records: the data keep them all. */
final class ToldOnce {
    private static final String LIKE_WORDS = "Do several sources";

    private ToldOnce() {}

    /** The claims in their order, of two that tell the same the one that comes first. */
    static List<Claim> of(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>(claims);
        for (Claim claim : claims) {
            if (kept.stream().anyMatch(other -> other != claim && tells(other, claim))) {
                kept.remove(claim);
            }
        }
        return kept;
    }

    private static boolean tells(Claim other, Claim claim) {
        return switch (claim.verdict()) {
            case AGREE -> asks(other, claim) || mirrors(other, claim) || words(other, claim);
            case DISAGREE -> settles(other, claim);
            case SINGLE_SOURCE -> false;
        };
    }

    /** Whether a disagreement asks the same of the same records. */
    private static boolean asks(Claim other, Claim claim) {
        return other.verdict() == Verdict.DISAGREE
                && other.question().equals(claim.question())
                && all(other).containsAll(all(claim));
    }

    /** Whether it is the other way round: "does it fade?" has the answers to "does it last?". */
    private static boolean mirrors(Claim other, Claim claim) {
        return other.verdict() == Verdict.AGREE
                && refs(other, Position.B).containsAll(refs(claim, Position.A))
                && refs(other, Position.A).containsAll(refs(claim, Position.B));
    }

    /** Whether the claim was found by like words only, and the other says of what. */
    private static boolean words(Claim other, Claim claim) {
        return other.verdict() == Verdict.AGREE
                && claim.question().startsWith(LIKE_WORDS)
                && !other.question().startsWith(LIKE_WORDS)
                && refs(other, Position.A).containsAll(refs(claim, Position.A));
    }

    /** Whether an agreement tells the same where no source stands against another: all of one side take both. */
    private static boolean settles(Claim other, Claim claim) {
        Set<String> first = sources(claim, Position.A);
        Set<String> second = sources(claim, Position.B);
        return other.verdict() == Verdict.AGREE
                && claim.kind().filter(DisagreementKind.SCOPE::equals).isPresent()
                && (first.containsAll(second) || second.containsAll(first))
                && all(other).containsAll(all(claim));
    }

    private static Set<String> sources(Claim claim, Position position) {
        Set<String> sources = new HashSet<>();
        claim.sides().stream().filter(side -> side.position() == position).forEach(side -> sources.add(side.source()));
        return sources;
    }

    private static Set<String> refs(Claim claim, Position position) {
        Set<String> refs = new HashSet<>();
        claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(ClaimSide::refs)
                .forEach(refs::addAll);
        return refs;
    }

    private static Set<String> all(Claim claim) {
        Set<String> refs = refs(claim, Position.A);
        refs.addAll(refs(claim, Position.B));
        return refs;
    }
}
