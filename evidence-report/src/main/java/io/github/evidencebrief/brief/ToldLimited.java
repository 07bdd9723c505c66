package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a source that limits a benefit elsewhere for none that tells it without a limit: the two would contradict each other. */
final class ToldLimited {
    private static final String ASKED = "How large is the benefit of ";
    private static final String WITHOUT = ": told without a limit";
    private static final String AGREED = "Is the benefit of ";
    private static final String LIMITED = " limited?";

    private final Map<String, Set<String>> limiting = new HashMap<>();

    ToldLimited(Collection<Claim> claims) {
        claims.stream()
                .filter(claim -> claim.verdict() == Verdict.AGREE
                        && claim.question().startsWith(AGREED)
                        && claim.question().endsWith(LIMITED))
                .forEach(claim -> limiting.put(
                        between(claim.question(), AGREED, LIMITED),
                        ClaimRefs.of(claim).sources(Position.A)));
    }

    /** The claim without what such sources tell of the size; absent where nobody is left who tells no limit. */
    Optional<Claim> of(Claim claim) {
        if (!claim.question().startsWith(ASKED) || !claim.question().contains(WITHOUT)) {
            return Optional.of(claim);
        }
        Set<String> sources = limiting.getOrDefault(between(claim.question(), ASKED, WITHOUT), Set.of());
        List<ClaimSide> sides = claim.sides().stream()
                .filter(side -> side.position() != Position.A || !sources.contains(side.source()))
                .toList();
        return sides.stream().noneMatch(side -> side.position() == Position.A)
                ? Optional.empty()
                : Optional.of(Claim.builder().from(claim).sides(sides).build());
    }

    private static String between(String question, String start, String end) {
        return question.substring(start.length(), question.indexOf(end, start.length()));
    }
}
