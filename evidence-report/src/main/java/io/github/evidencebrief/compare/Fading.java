package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;

/** Tells results whose words say that a benefit became less or went away. */
public final class Fading {
    private static final Cues WORDS = Cues.read("fading.txt");
    private static final Cues GAINS = Cues.of(List.of(
            "benefit",
            "benefits",
            "effect",
            "effects",
            "gain",
            "gains",
            "improvement",
            "improvements",
            "advantage",
            "help",
            "relief"));

    private Fading() {}

    /** Whether the clearest quote of a finding of a benefit says so of the benefit, not of a complaint. */
    public static boolean isToldBy(Finding finding) {
        return finding.direction() == Direction.FAVOURS_INTERVENTION && isOfGain(finding);
    }

    /** Whether the clearest quote says that a benefit, not a complaint, became less: no harm, though less good. */
    public static boolean isOfGain(Finding finding) {
        String words = finding.quotes().get(0).exact();
        return isIn(words) && GAINS.areIn(WORDS.before(words));
    }

    /** Whether a text names a benefit or an effect. */
    static boolean tellsOfGain(String words) {
        return GAINS.areIn(words);
    }

    static boolean isIn(String words) {
        return WORDS.areIn(words);
    }
}
