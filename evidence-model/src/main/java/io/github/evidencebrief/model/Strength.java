package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Direction and strength of a recommendation in the words of its issuer, after GRADE. */
public enum Strength implements Coded {
    /** Do it. */
    FOR,

    /** Consider it; it depends. */
    CONDITIONAL,

    /** Do not do it. */
    AGAINST,

    /** Neither for nor against. */
    NEUTRAL;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
