package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Role of an arm, after PICO. */
public enum ArmRole implements Coded {
    /** What is tested. */
    INTERVENTION,

    /** What it is tested against. */
    COMPARATOR;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
