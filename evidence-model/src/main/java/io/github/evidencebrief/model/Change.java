package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happened to an outcome as it is worded, whatever that means for people. */
public enum Change implements Coded {
    /** It rose. */
    INCREASED,

    /** It fell. */
    DECREASED,

    /** It did not differ. */
    NO_DIFFERENCE,

    /** The words do not tell. */
    UNCLEAR;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
