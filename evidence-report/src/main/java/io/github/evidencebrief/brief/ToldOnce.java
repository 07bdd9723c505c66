package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out claims that another claim tells as well, from the same records: the data keep them all. */
final class ToldOnce {
    private static final String LIKE_WORDS = "Do several sources";

    /** One source names an outcome and another does not: nobody denies anything. */
    private static final String NO_QUARREL = " in general, or with ";

    private static final String BODIES = "Do medical bodies recommend ";

    private static final String RECOMMENDED = " recommended?";

    private static final String CONSIDERED = " worth considering under conditions?";

    private static final Pattern AT_A_TIME = Pattern.compile(" at \\d| in the .*term");

    private final Map<String, List<ClaimRefs>> byRecord = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    private ToldOnce() {}

    /** The claims in their order, of two that tell the same the one that comes last. */
    static List<Claim> of(List<Claim> claims) {
        ToldOnce told = new ToldOnce();
        List<ClaimRefs> all = claims.stream().map(ClaimRefs::of).toList();
        all.forEach(told::add);
        all.forEach(told::drop);
        return claims.stream()
                .filter(claim -> !told.dropped.contains(claim.id()))
                .toList();
    }

    private void add(ClaimRefs claim) {
        claim.all()
                .forEach(record -> byRecord.computeIfAbsent(record, unseen -> new ArrayList<>())
                        .add(claim));
    }

    /** Whether every source tells both sides, such as two times of one study: nobody stands against anybody. */
    private static boolean isToldByAll(ClaimRefs claim) {
        Set<String> first = claim.sources(Position.A);
        return first.size() > 1 && isScope(claim) && first.equals(claim.sources(Position.B));
    }

    private static boolean isNoQuarrel(ClaimRefs claim) {
        return isToldByAll(claim) || claim.claim().question().contains(NO_QUARREL);
    }

    private static boolean isScope(ClaimRefs claim) {
        return claim.claim().kind().filter(DisagreementKind.SCOPE::equals).isPresent();
    }

    /** A claim that tells as much holds the same records, so only those with its first record are looked at. */
    private void drop(ClaimRefs claim) {
        boolean told = claim.first().stream()
                .limit(1)
                .flatMap(record -> byRecord.getOrDefault(record, List.of()).stream())
                .anyMatch(other -> !other.id().equals(claim.id())
                        && !dropped.contains(other.id())
                        && !isNoQuarrel(other)
                        && tells(other, claim));
        if (told || isNoQuarrel(claim)) {
            dropped.add(claim.id());
        }
    }

    private static boolean tells(ClaimRefs other, ClaimRefs claim) {
        return switch (claim.claim().verdict()) {
            case AGREE ->
                asks(other, claim)
                        || mirrors(other, claim)
                        || words(other, claim)
                        || isSameAdvice(other, claim)
                        || isPart(other, claim)
                        || isSaidOfATime(other, claim)
                        || isSideOfAdvice(other, claim);
            case DISAGREE -> settles(other, claim);
            case SINGLE_SOURCE -> false;
        };
    }

    private static boolean isAgreement(ClaimRefs claim) {
        return claim.claim().verdict() == Verdict.AGREE;
    }

    /** Whether a disagreement has the same records on its sides: one topic is not both in dispute and agreed on. */
    private static boolean asks(ClaimRefs other, ClaimRefs claim) {
        boolean same = other.claim().question().equals(claim.claim().question());
        return other.claim().verdict() == Verdict.DISAGREE
                && (same || !claim.second().isEmpty())
                && other.holdAll(claim.all());
    }

    /** Whether a wider agreement of as many sources holds all its records; what happened at a time is told apart. */
    private static boolean isPart(ClaimRefs other, ClaimRefs claim) {
        String opening = opening(claim);
        return isAgreement(other)
                && opening.startsWith("Do")
                && opening.endsWith(" help")
                && opening.equals(opening(other))
                && !AT_A_TIME.matcher(claim.claim().question()).find()
                && claim.second().isEmpty()
                && other.first().size() > claim.first().size()
                && other.first().containsAll(claim.first());
    }

    /** Whether the study "found no difference" at a time that another agreement names. */
    private static boolean isSaidOfATime(ClaimRefs other, ClaimRefs claim) {
        return isAgreement(other)
                && claim.claim().question().endsWith(" find no difference?")
                && AT_A_TIME.matcher(other.claim().question()).find()
                && other.first().containsAll(claim.first());
    }

    /** Whether all its advice stands on one side of a dispute on how a treatment is advised, which names who agrees there. */
    private static boolean isSideOfAdvice(ClaimRefs other, ClaimRefs claim) {
        String asked = claim.claim().question();
        return other.claim()
                        .kind()
                        .filter(DisagreementKind.RECOMMENDATION::equals)
                        .isPresent()
                && claim.second().isEmpty()
                && (asked.endsWith(RECOMMENDED) || asked.endsWith(CONSIDERED) || asked.startsWith(BODIES))
                && (other.first().containsAll(claim.first()) || other.second().containsAll(claim.first()));
    }

    /** The question up to "help": {@code Does zinc help}. */
    private static String opening(ClaimRefs claim) {
        String question = claim.claim().question();
        int help = question.indexOf(" help");
        return help < 0 ? "" : question.substring(0, help + " help".length());
    }

    /** Whether it is the other way round: "does it fade?" has the answers to "does it last?". */
    private static boolean mirrors(ClaimRefs other, ClaimRefs claim) {
        return isAgreement(other)
                && other.second().containsAll(claim.first())
                && other.first().containsAll(claim.second());
    }

    /** Whether the claim was found by like words only, and the other says of what. */
    private static boolean words(ClaimRefs other, ClaimRefs claim) {
        return isAgreement(other)
                && claim.claim().question().startsWith(LIKE_WORDS)
                && !other.claim().question().startsWith(LIKE_WORDS)
                && other.first().containsAll(claim.first());
    }

    /** Whether one asks who recommends what another asks after in general: of one set of advice the bodies are named. */
    private static boolean isSameAdvice(ClaimRefs other, ClaimRefs claim) {
        String asked = claim.claim().question();
        String told = other.claim().question();
        boolean general = asked.endsWith(RECOMMENDED) && told.startsWith(BODIES);
        boolean bodies = asked.startsWith(BODIES) && told.endsWith(RECOMMENDED);
        return isAgreement(other)
                && (general || (bodies && other.first().size() > claim.first().size()))
                && other.sources(Position.A).equals(claim.sources(Position.A))
                && other.first().containsAll(claim.first());
    }

    /** Whether an agreement tells the same where no source stands against another: all of one side take both. */
    private static boolean settles(ClaimRefs other, ClaimRefs claim) {
        Set<String> first = claim.sources(Position.A);
        Set<String> second = claim.sources(Position.B);
        return isAgreement(other)
                && isScope(claim)
                && (first.containsAll(second) || second.containsAll(first))
                && other.holdAll(claim.all());
    }
}
