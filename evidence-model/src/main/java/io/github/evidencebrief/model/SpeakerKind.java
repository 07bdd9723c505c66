package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who says something. */
public enum SpeakerKind implements Coded {
    /** The study itself. */
    STUDY,

    /** One of its investigators. */
    STUDY_AUTHOR,

    /** A person who had no part in it. */
    OUTSIDE_EXPERT,

    /** A society, agency or guideline group. */
    BODY,

    /** A maker, seller or their association. */
    INDUSTRY,

    /** The source in its own voice. */
    ARTICLE;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
