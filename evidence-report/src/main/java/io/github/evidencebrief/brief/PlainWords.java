package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.MismatchReason;
import io.github.evidencebrief.model.PrecautionKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.StudyDesign;

/** Says the codes of the model in the words of a reader who does not know them. */
final class PlainWords {
    private PlainWords() {}

    static String of(StudyDesign design) {
        return switch (design) {
            case RCT -> "randomised controlled trial";
            case TRIAL -> "trial (allocation not stated)";
            case NON_RANDOMISED_TRIAL -> "trial without random allocation";
            case SINGLE_ARM -> "one group, before and after";
            case LAB_EXPERIMENT -> "laboratory experiment";
            case UMBRELLA_REVIEW -> "review of reviews";
            case BODY_OF_EVIDENCE -> "several studies spoken of as one";
            case META_ANALYSIS -> "meta-analysis";
            case CASE_CONTROL -> "case-control study";
            case COHORT -> "cohort study";
            case CROSS_SECTIONAL -> "cross-sectional study";
            case QUALITATIVE -> "qualitative study";
            case MODELLING -> "modelling study";
            case UNSPECIFIED -> "not stated";
            case CASE_SERIES, SYSTEMATIC_REVIEW, GUIDELINE, EXPERT_REPORT -> design.words();
        };
    }

    static String of(Basis basis) {
        return switch (basis) {
            case BETWEEN_GROUP -> "groups compared";
            case WITHIN_GROUP -> "one group, before and after";
            case POOLED -> "several studies together";
            case ASSOCIATION -> "seen together, cause untested";
            case OPINION -> "opinion";
            case MECHANISM -> "how it may work";
        };
    }

    static String of(SpeakerKind kind) {
        return switch (kind) {
            case STUDY -> "the study";
            case STUDY_AUTHOR -> "study author";
            case OUTSIDE_EXPERT -> "outside expert";
            case BODY -> "society, agency or panel";
            case INDUSTRY -> "maker or seller";
            case ARTICLE -> "its writers";
        };
    }

    /** A sign with its meaning, so that no state is told by the sign alone. */
    static String of(Strength strength) {
        return switch (strength) {
            case FOR -> "\u25b2 for";
            case CONDITIONAL -> "\u25b3 conditional";
            case AGAINST -> "\u25bc against";
            case NEUTRAL -> "\u25cb neither for nor against";
        };
    }

    static String of(LimitationKind kind) {
        return switch (kind) {
            case STUDY_LIMITATION -> "weakness of the study or its evidence";
            case EVIDENCE_GAP -> "evidence missing";
            case GENERALISABILITY -> "may not hold for everybody";
            case COST_ACCESS -> "cost or access";
            case EXTERNAL_CRITIQUE -> "criticism from outside";
            case CAUSATION -> "association is not cause";
            case MAGNITUDE_MODEST -> "effect small or passing";
        };
    }

    static String of(PrecautionKind kind) {
        return switch (kind) {
            case SERIOUS_CAUSE -> "serious cause";
            case EASILY_MISTAKEN -> "easily mistaken";
            case URGENT -> "urgent";
            case COST_ACCESS -> "cost or access";
        };
    }

    static String of(MismatchReason reason) {
        return switch (reason) {
            case OTHER_POPULATION -> "other people";
            case OTHER_COMPARATOR -> "other comparison";
            case OTHER_OUTCOME -> "other outcome";
            case OTHER_TIME -> "other time, or none told";
            case BEFORE_AND_AFTER -> "only before and after";
            case MECHANISM_ONLY -> "only how it may work";
            case NO_DIRECTION -> "no direction told";
        };
    }

    static String of(DisagreementKind kind) {
        return switch (kind) {
            case CONTRADICTION -> "they contradict each other";
            case STRENGTH -> "same direction, different size or confidence";
            case FRAMING -> "same result, different emphasis";
            case SCOPE -> "different time, outcome or people";
            case RECOMMENDATION -> "different advice";
            case UNIT_OR_TERM -> "different unit or term";
            case INTERNAL -> "a source at odds with its own words or study";
        };
    }
}
