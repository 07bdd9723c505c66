package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;

/** Tells results of what was so only after a while: a change that came to an end, groups that were alike in the end. */
public final class Levelling {
    private static final Cues LEVELLED = Cues.read("levelled.txt");
    private static final Cues LATER = Cues.read("later.txt");

    private Levelling() {}

    /** Whether the clearest quote says that a change ended, which is not that the groups were alike: "then it levelled off". */
    public static boolean isToldBy(Finding finding) {
        return LEVELLED.areIn(finding.quotes().get(0).exact());
    }

    /** Whether the clearest quote says that it was so only later: "in the end both had slept alike". */
    public static boolean isLater(Finding finding) {
        return LATER.areIn(finding.quotes().get(0).exact());
    }
}
