package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Statistical significance as stated; kept apart from direction. */
public enum Significance implements Coded {
    /** Stated to be significant, or a p-value below 0.05. */
    SIGNIFICANT,

    /** Stated not to be significant, or a p-value of 0.05 or more. */
    NOT_SIGNIFICANT,

    /** Not stated. */
    UNSTATED;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
