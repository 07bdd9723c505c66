package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a precaution is about. */
public enum PrecautionKind implements Coded {
    /** A serious illness may be behind a complaint. */
    SERIOUS_CAUSE,

    /** An illness is easily taken for another, or missed. */
    EASILY_MISTAKEN,

    /** Something needs care at once. */
    URGENT,

    /** What having the treatment costs, and how easily it is had. */
    COST_ACCESS;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
