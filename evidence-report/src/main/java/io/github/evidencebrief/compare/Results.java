package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import java.util.List;
import java.util.Optional;

/** Reads what a finding means: its direction, what it is compared with, its outcomes and its time. */
final class Results {
    private static final Cues INACTIVE = Cues.read("inactive.txt");

    private Results() {}

    static boolean helps(Said<Finding> f) {
        return f.item().direction() == Direction.FAVOURS_INTERVENTION;
    }

    /** Whether it says that there is no gain, or a loss. */
    static boolean doesNotHelp(Said<Finding> f) {
        Direction direction = f.item().direction();
        return direction == Direction.NO_DIFFERENCE
                || direction == Direction.HARM
                || direction == Direction.FAVOURS_COMPARATOR;
    }

    /** Whether it is about the intervention itself: alone, or against nothing, placebo or usual care. */
    static boolean isPlain(Said<Finding> f) {
        return f.item().basis() != Basis.MECHANISM
                && f.item().comparators().stream().allMatch(INACTIVE::areIn);
    }

    /** What else it is compared with, but for placebo, usual care and the like. */
    static List<Phrase> rivals(Said<Finding> f) {
        return f.item().comparators().stream()
                .filter(c -> !INACTIVE.areIn(c))
                .map(Topics::phrase)
                .filter(phrase -> Topics.tells(phrase) || Topics.isGeneral(phrase))
                .toList();
    }

    static List<Phrase> outcomes(Said<Finding> f) {
        return Topics.phrases(f.item().outcomes());
    }

    /** Whether they measure one thing, or one of them does not say what it measures. */
    static boolean outcomesMeet(Said<Finding> f, Said<Finding> g) {
        List<Phrase> some = outcomes(f);
        List<Phrase> others = outcomes(g);
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(x -> others.stream().anyMatch(x::sharesHead));
    }

    static Optional<Time> time(Said<Finding> f) {
        return f.item().timePoint().flatMap(Time::of);
    }

    static boolean isUntimed(Said<Finding> f) {
        return time(f).isEmpty();
    }
}
