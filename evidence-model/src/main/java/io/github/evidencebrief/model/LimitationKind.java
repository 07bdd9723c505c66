package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a limitation is about. */
public enum LimitationKind implements Coded {
    /** A flaw of the study. */
    STUDY_LIMITATION,

    /** Studies that are missing. */
    EVIDENCE_GAP,

    /** For whom it may not hold. */
    GENERALISABILITY,

    /** Cost or access. */
    COST_ACCESS,

    /** A verdict by somebody outside without a nameable flaw. */
    EXTERNAL_CRITIQUE,

    /** Association is not cause. */
    CAUSATION,

    /** The effect is small. */
    MAGNITUDE_MODEST;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
