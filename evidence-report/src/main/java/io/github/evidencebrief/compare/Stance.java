package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import java.util.Map;
import java.util.Set;

/** Which way a statement points. */
enum Stance {
    GAIN,
    NOTHING,
    LOSS,
    ADVISED,
    CONDITIONAL,
    ADVISED_AGAINST,
    SAFE,
    RISK,
    DOUBT,
    OPEN;

    private static final Map<Stance, Set<Stance>> ALIKE = Map.of(
            LOSS, Set.of(RISK),
            RISK, Set.of(LOSS, ADVISED_AGAINST),
            ADVISED_AGAINST, Set.of(RISK),
            NOTHING, Set.of(DOUBT),
            DOUBT, Set.of(NOTHING));

    private static final Map<Stance, Set<Stance>> OPPOSED = Map.of(
            GAIN, Set.of(NOTHING, LOSS),
            NOTHING, Set.of(GAIN, LOSS),
            LOSS, Set.of(GAIN, NOTHING),
            ADVISED, Set.of(ADVISED_AGAINST, CONDITIONAL),
            CONDITIONAL, Set.of(ADVISED, ADVISED_AGAINST),
            ADVISED_AGAINST, Set.of(ADVISED, CONDITIONAL),
            SAFE, Set.of(RISK),
            RISK, Set.of(SAFE));

    static Stance of(Said<?> said) {
        if (said.item() instanceof Finding f) {
            return of(f);
        }
        if (said.item() instanceof Recommendation r) {
            return of(r);
        }
        return said.item() instanceof Safety s ? of(s) : DOUBT;
    }

    private static Stance of(Finding f) {
        return switch (f.direction()) {
            case FAVOURS_INTERVENTION -> GAIN;
            case NO_DIFFERENCE -> NOTHING;
            case HARM, FAVOURS_COMPARATOR -> LOSS;
            case MIXED, UNCLEAR -> OPEN;
        };
    }

    private static Stance of(Recommendation r) {
        return switch (r.strength()) {
            case FOR -> ADVISED;
            case CONDITIONAL -> CONDITIONAL;
            case AGAINST -> ADVISED_AGAINST;
            case NEUTRAL -> OPEN;
        };
    }

    private static Stance of(Safety s) {
        return switch (s.kind()) {
            case FEW_OR_NO_HARMS, SAFER_THAN -> SAFE;
            case ADVERSE_EVENT, WARNING -> RISK;
        };
    }

    /** Whether it is what was found of an effect. */
    boolean isResult() {
        return this == GAIN || this == NOTHING || this == LOSS;
    }

    boolean agreesWith(Stance other) {
        return this == other || ALIKE.getOrDefault(this, Set.of()).contains(other);
    }

    boolean opposes(Stance other) {
        return OPPOSED.getOrDefault(this, Set.of()).contains(other);
    }
}
