package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly a count is reported. */
public enum Qualifier implements Coded {
    /** The number itself. */
    EXACT,

    /** Around the number. */
    ABOUT,

    /** More than the number. */
    OVER,

    /** Slightly less than the number. */
    NEARLY;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
