package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Safety;

/** What a statement on safety comes to, in the order in which a reader is told. */
enum HarmKind {
    FEW_OR_NO_HARMS("few or no harms", " says that harms are few or none", " say that harms are few or none"),
    ADVERSE_EVENT("harm seen in a study", " reports harms", " report harms"),
    WARNING("warning", " warns", " warn"),
    /** What may be unpleasant, without advice: "the splint can chafe". */
    REMARK("remark on harm", " tells what may be unpleasant", " tell what may be unpleasant"),
    SAFER_THAN(
            "said to be safer than, or as safe as, something else",
            " compares its safety with something else",
            " compare its safety with something else");

    private final String words;
    private final String says;
    private final String say;

    HarmKind(String words, String says, String say) {
        this.words = words;
        this.says = says;
        this.say = say;
    }

    static HarmKind of(Safety safety) {
        return switch (safety.kind()) {
            case FEW_OR_NO_HARMS -> FEW_OR_NO_HARMS;
            case ADVERSE_EVENT -> ADVERSE_EVENT;
            case WARNING -> Warning.isOne(safety) ? WARNING : REMARK;
            case SAFER_THAN -> SAFER_THAN;
        };
    }

    /** The kind as a noun. */
    String words() {
        return words;
    }

    /** What so many sources do, as the end of a sentence. */
    String says(int number) {
        return number == 1 ? says : say;
    }

    /** The kind with who says it. */
    String by(String who) {
        return switch (this) {
            case FEW_OR_NO_HARMS -> words + " according to " + who;
            case ADVERSE_EVENT -> "harms seen in a study according to " + who;
            case WARNING -> "warnings by " + who;
            case REMARK -> "remarks by " + who;
            case SAFER_THAN -> "compared with something else by " + who;
        };
    }
}
