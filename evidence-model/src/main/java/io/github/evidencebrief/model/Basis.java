package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a finding rests on. */
public enum Basis implements Coded {
    /** Groups compared with each other. */
    BETWEEN_GROUP,

    /** One group before and after, or the share of it that improved. */
    WITHIN_GROUP,

    /** Several studies together. */
    POOLED,

    /** Observed together; not caused by a trial. */
    ASSOCIATION,

    /** Somebody's judgement. */
    OPINION,

    /** How it may work. */
    MECHANISM;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
