package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sources differ. */
public enum DisagreementKind implements Coded {
    /** One says yes, the other no. */
    CONTRADICTION,

    /** Same direction, other size or confidence. */
    STRENGTH,

    /** Same result, other stress. */
    FRAMING,

    /** Other time, outcome or population. */
    SCOPE,

    /** Other advice. */
    RECOMMENDATION,

    /** Other unit or term. */
    UNIT_OR_TERM,

    /** Inside one source. */
    INTERNAL;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
