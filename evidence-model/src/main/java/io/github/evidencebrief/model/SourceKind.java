package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of text a source is. */
public enum SourceKind implements Coded {
    /** An article for the public. */
    LAY_ARTICLE,

    /** A release by an institution or journal. */
    PRESS_RELEASE,

    /** A report of a trial by its investigators. */
    TRIAL_REPORT,

    /** A review of studies. */
    REVIEW,

    /** A clinical practice guideline. */
    GUIDELINE,

    /** The abstract of a paper. */
    ABSTRACT,

    /** A bibliographic record without a text of its own. */
    REFERENCE,

    /** A reader's note about another text. */
    NOTE,

    /** None of the others, or not known. */
    OTHER;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
