package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A stated feature of a design, after CONSORT and its extensions. */
public enum DesignFeature implements Coded {
    /** A plan; no results yet. */
    PROTOCOL,

    /** A further analysis of data collected for another question. */
    SECONDARY_ANALYSIS,

    /** Every person gets every intervention, one after the other. */
    CROSSOVER,

    /** Groups of people were allocated. */
    CLUSTER,

    /** Two or more interventions were crossed. */
    FACTORIAL,

    /** A pilot or feasibility study. */
    PILOT,

    /** Somebody did not know the allocation. */
    BLINDED,

    /** Everybody knew the allocation. */
    OPEN_LABEL,

    /** More than one site. */
    MULTICENTRE,

    /** Asks whether one is not worse than the other. */
    NON_INFERIORITY,

    /** Compared with placebo or sham. */
    PLACEBO_CONTROLLED,

    /** Groups treated at the same time. */
    PARALLEL;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
