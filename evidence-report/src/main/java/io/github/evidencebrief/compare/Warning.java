package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Recommendation;

/** Tells advice that warns from advice that recommends: to ask a professional, or not to do or expect something. */
public final class Warning {
    private static final Cues ASK = Cues.read("ask-first.txt");
    private static final Cues PROFESSIONALS = Cues.read("professionals.txt");
    private static final Cues AVOID = Cues.read("avoid.txt");

    private Warning() {}

    /** Whether people are told to ask a professional: "see a doctor if it lasts". */
    public static boolean isToAsk(Recommendation advice) {
        String words = advice.quotes().get(0).exact();
        return ASK.areIn(words) && PROFESSIONALS.areIn(words);
    }

    /** Whether people are told what not to do or to expect: "nobody should expect wonders of it", "do not stop your pills". */
    public static boolean isNotTo(Recommendation advice) {
        return AVOID.areIn(advice.quotes().get(0).exact());
    }
}
