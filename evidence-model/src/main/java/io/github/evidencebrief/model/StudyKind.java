package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of evidence a study is. */
public enum StudyKind implements Coded {
    /** People were studied. */
    PRIMARY_STUDY,

    /** Studies were studied. */
    REVIEW,

    /** Advice by a body, with its evidence. */
    GUIDELINE,

    /** A report that is none of these. */
    REPORT;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
