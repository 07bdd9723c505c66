package io.github.evidencebrief.compare;

import java.util.List;

/** How a text tells the size of a result. */
enum Telling {
    /** As a share of what it would have been: "a third fewer", "halved". */
    RELATIVE,

    /** In whole numbers: how many of how many, two shares side by side, or in points. */
    ABSOLUTE,

    /** In neither way. */
    OTHER;

    private static final Cues CHANGE = Cues.read("relative.txt");
    private static final Cues CHANGE_ALONE = Cues.read("relative-alone.txt");
    private static final Cues COUNTED = Cues.read("absolute.txt");

    static Telling of(String text) {
        List<Integer> shares = Shares.in(text);
        if (COUNTED.areIn(text) || shares.size() > 1) {
            return ABSOLUTE;
        }
        return CHANGE_ALONE.areIn(text) || (shares.size() == 1 && CHANGE.areIn(text)) ? RELATIVE : OTHER;
    }
}
