package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a result means for people. */
public enum Direction implements Coded {
    /** Better with the intervention. */
    FAVOURS_INTERVENTION,

    /** Better with the comparator. */
    FAVOURS_COMPARATOR,

    /** Neither is better. */
    NO_DIFFERENCE,

    /** Worse with the intervention or exposure. */
    HARM,

    /** Better in one respect, worse in another. */
    MIXED,

    /** The words do not tell. */
    UNCLEAR;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
