package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Role of an arm, after PICO. */
public enum ArmRole implements Coded {
    /** What is tested. */
    INTERVENTION,

    /** What it is tested against. */
    COMPARATOR;

    @Override
    @JsonValue
    public String code() {
        return Coded.kebab(this);
    }
}
