package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Design of a study as the source states it; a design is never guessed from silence. */
public enum StudyDesign implements Coded {
    /** Randomised controlled trial: allocation at random is stated. */
    RCT,

    /** Trial whose allocation is not stated. */
    TRIAL,

    /** Controlled trial stated not to be randomised. */
    NON_RANDOMISED_TRIAL,

    /** One group before and after, no comparison. */
    SINGLE_ARM,

    /** People followed over time. */
    COHORT,

    /** Cases compared with controls. */
    CASE_CONTROL,

    /** People asked or measured once. */
    CROSS_SECTIONAL,

    /** A series of cases. */
    CASE_SERIES,

    /** Interviews, focus groups or observation. */
    QUALITATIVE,

    /** Simulation or decision model. */
    MODELLING,

    /** Experiment on mechanism, in people, animals or cells. */
    LAB_EXPERIMENT,

    /** Systematic review of studies. */
    SYSTEMATIC_REVIEW,

    /** Review that pools the results of studies. */
    META_ANALYSIS,

    /** Review of reviews. */
    UMBRELLA_REVIEW,

    /** Several studies spoken of as one ("many studies"). */
    BODY_OF_EVIDENCE,

    /** Clinical practice guideline. */
    GUIDELINE,

    /** Report or consensus of experts. */
    EXPERT_REPORT,

    /** The source does not say. */
    UNSPECIFIED;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
