package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Results that a source draws from a study that did not test them: naps and lamps were given together, and the source
 * calls lamps as good as naps. They stand with their study and for no agreement on which treatment does more.
 */
final class Untested {
    /** How the comparison asks after what no group of a study got. */
    static final String ASKED = "Can the study carry the comparison with ";

    /** How the comparison asks which of two treatments is the better one. */
    static final String WHICH = "Which does more: ";

    private final Set<String> records = new HashSet<>();

    Untested(Collection<Claim> claims) {
        claims.stream()
                .filter(Untested::isAsked)
                .flatMap(claim -> claim.sides().stream())
                .filter(side -> side.position() == Position.A)
                .forEach(side -> records.addAll(side.refs()));
    }

    static boolean isAsked(Claim claim) {
        return claim.kind().filter(DisagreementKind.INTERNAL::equals).isPresent()
                && claim.question().startsWith(ASKED);
    }

    /** Whether its study did not test what the record says. */
    boolean holds(String record) {
        return records.contains(record);
    }

    /** An agreement without them; absent when fewer than two sources are left. */
    Optional<Claim> without(Claim claim) {
        if (claim.verdict() != Verdict.AGREE
                || !claim.question().startsWith(WHICH)
                || claim.sides().stream().flatMap(side -> side.refs().stream()).noneMatch(this::holds)) {
            return Optional.of(claim);
        }
        return Narrowed.to(record -> !holds(record), claim);
    }
}
