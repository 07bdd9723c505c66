package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.MismatchReason;
import io.github.evidencebrief.phrase.Phrase;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * The parts in which two results on one treatment must meet to be set side by side.
 *
 * @param plain whether the treatment stands alone, or against nothing, placebo or usual care
 * @param rivals other treatments it is compared with
 * @param outcomes what was measured; empty when it is not told
 * @param time when; absent when it is not told
 * @param basis the kind of result
 */
record ResultParts(boolean plain, List<Phrase> rivals, List<Phrase> outcomes, Optional<Time> time, Basis basis) {
    private static final Map<MismatchReason, BiPredicate<ResultParts, ResultParts>> MEETING = new TreeMap<>(Map.of(
            MismatchReason.OTHER_COMPARATOR, ResultParts::comparatorsMeet,
            MismatchReason.OTHER_OUTCOME, (one, other) -> Results.outcomesMeet(one.outcomes, other.outcomes),
            MismatchReason.OTHER_TIME, ResultParts::timesMeet,
            MismatchReason.BEFORE_AND_AFTER, (one, other) -> one.isKnown(Basis.WITHIN_GROUP, other),
            MismatchReason.MECHANISM_ONLY, (one, other) -> one.isKnown(Basis.MECHANISM, other)));

    static ResultParts of(Said<Finding> f, Basis basis) {
        return new ResultParts(Results.isPlain(f), Results.rivals(f), Results.outcomes(f), Results.time(f), basis);
    }

    /** In what it meets none of the others. */
    Set<MismatchReason> mismatches(Collection<ResultParts> others) {
        Set<MismatchReason> reasons = EnumSet.noneOf(MismatchReason.class);
        MEETING.forEach((reason, meet) -> {
            if (others.stream().noneMatch(other -> meet.test(this, other))) {
                reasons.add(reason);
            }
        });
        return reasons;
    }

    private boolean comparatorsMeet(ResultParts other) {
        if (rivals.isEmpty() || other.rivals.isEmpty()) {
            return plain == other.plain || basis == Basis.MECHANISM;
        }
        return rivals.stream().anyMatch(x -> other.rivals.stream().anyMatch(x::sharesHead));
    }

    private boolean timesMeet(ResultParts other) {
        return time.isPresent() == other.time.isPresent()
                && time.filter(t -> other.time.filter(t::near).isEmpty()).isEmpty();
    }

    /** Whether it is no result of that kind, or the other is one too. */
    private boolean isKnown(Basis kind, ResultParts other) {
        return basis != kind || other.basis == kind;
    }
}
