package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why two statements on one treatment cannot be set side by side. */
public enum MismatchReason implements Coded {
    /** It is about other people. */
    OTHER_POPULATION,

    /** The treatment is compared with something else. */
    OTHER_COMPARATOR,

    /** Something else was measured. */
    OTHER_OUTCOME,

    /** It was measured at another time, or no time is told. */
    OTHER_TIME,

    /** Only before and after are compared, without another group. */
    BEFORE_AND_AFTER,

    /** It is about how the treatment works, not what came of it. */
    MECHANISM_ONLY,

    /** It does not tell which way the result or the advice points. */
    NO_DIRECTION;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
