package io.github.evidencebrief.compare;

/** Tells placebo, usual care, waiting and the like from treatments that a treatment is measured against. */
public final class Control {
    private Control() {}

    /** Whether a comparator, in a source's words, stands for no other treatment of interest. */
    public static boolean isNamedBy(String comparator) {
        return Results.isControl(comparator) || Results.isDoingWithout(comparator);
    }
}
