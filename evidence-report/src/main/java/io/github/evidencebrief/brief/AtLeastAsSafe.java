package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls "safer" and "at least as safe" no disagreement: who says the one does not deny the other. */
final class AtLeastAsSafe {
    private static final String ASKED = " safer than other treatments, or as safe?";
    private static final String SHARED = " at least as safe as other treatments?";

    /** Words that leave open whether it is safer. */
    private static final List<String> OPEN =
            List.of("at least ", "no less ", "not less ", "no more ", "not more ", "no riskier", "not riskier");

    private AtLeastAsSafe() {}

    /** The claim; an agreement on "at least as safe" where all who do not say "safer" leave it open. */
    static Claim of(Claim claim) {
        return claim.question().endsWith(ASKED) && isOpen(claim) ? agreed(claim) : claim;
    }

    private static boolean isOpen(Claim claim) {
        return claim.sides().stream()
                .filter(side -> side.position() == Position.B)
                .map(ClaimSide::quotes)
                .flatMap(Collection::stream)
                .map(Quote::exact)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .allMatch(words -> OPEN.stream().anyMatch(words::contains));
    }

    private static Claim agreed(Claim claim) {
        return Claim.builder()
                .from(claim)
                .question(claim.question().replace(ASKED, SHARED))
                .verdict(Verdict.AGREE)
                .kind(Optional.empty())
                .sides(claim.sides().stream()
                        .sorted(Comparator.comparing(ClaimSide::source))
                        .map(side -> ClaimSide.builder()
                                .from(side)
                                .position(Position.A)
                                .build())
                        .toList())
                .build();
    }
}
