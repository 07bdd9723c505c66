package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the sources together say of a claim. */
public enum Verdict implements Coded {
    /** Two or more sources say the same. */
    AGREE,

    /** Sources contradict each other, or one contradicts itself. */
    DISAGREE,

    /** Only one source speaks of it. */
    SINGLE_SOURCE;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
