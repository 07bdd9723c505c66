package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in which way the groups of a trial differ where a result only says that they do: as in the other results of the
 * same study, when these all but agree; else it stays unclear.
 *
 * <pre>
 *   "Anxiety and sleep differed significantly. ... Singing lowered distress."    singing lowered anxiety
 * </pre>
 */
final class Undirected {
    /** So many of four results must speak for what was tested. */
    private static final int MOST = 3;

    private static final int OF = 4;

    private Undirected() {}

    static List<FindingDraft> resolved(List<FindingDraft> drafts, Polarity polarity) {
        Map<Optional<String>, Boolean> favours = new HashMap<>();
        List<FindingDraft> resolved = new ArrayList<>();
        for (FindingDraft draft : drafts) {
            boolean open =
                    draft.change() == Change.UNCLEAR && !draft.comparators().isEmpty();
            boolean good = open && favours.computeIfAbsent(draft.study(), study -> favours(drafts, study));
            resolved.add(
                    good
                            ? draft.directed(
                                    polarity.change("improved", draft.outcomes()), Direction.FAVOURS_INTERVENTION)
                            : draft);
        }
        return resolved;
    }

    /** Whether the results of a study all but agree that what was tested does better. */
    private static boolean favours(List<FindingDraft> drafts, Optional<String> study) {
        int good = 0;
        int all = 0;
        for (FindingDraft draft : drafts) {
            boolean told = draft.study().equals(study)
                    && draft.direction() != Direction.UNCLEAR
                    && draft.direction() != Direction.NO_DIFFERENCE;
            all += told ? 1 : 0;
            good += told && draft.direction() == Direction.FAVOURS_INTERVENTION ? 1 : 0;
        }
        return good > 0 && OF * good >= MOST * all;
    }
}
