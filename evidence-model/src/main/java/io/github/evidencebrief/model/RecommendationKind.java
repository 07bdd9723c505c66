package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a recommendation is about. */
public enum RecommendationKind implements Coded {
    /** Whether to use a treatment. */
    TREATMENT,

    /** How to go about it: whom to ask, what to look for. */
    PRACTICAL;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
