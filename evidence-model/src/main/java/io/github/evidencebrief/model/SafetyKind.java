package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a safety statement says. */
public enum SafetyKind implements Coded {
    /** Few or no harms were seen. */
    FEW_OR_NO_HARMS,

    /** A harm counted in a study. */
    ADVERSE_EVENT,

    /** A harm somebody warns of. */
    WARNING,

    /** Said to be safer than something else. */
    SAFER_THAN;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
