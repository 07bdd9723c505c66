package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import java.util.ArrayList;
import java.util.List;

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
        List<FindingDraft> resolved = new ArrayList<>();
        for (FindingDraft draft : drafts) {
            boolean good =
                    draft.change() == Change.UNCLEAR && !draft.comparators().isEmpty() && favours(drafts, draft);
            resolved.add(
                    good
                            ? draft.directed(
                                    polarity.change("improved", draft.outcomes()), Direction.FAVOURS_INTERVENTION)
                            : draft);
        }
        return resolved;
    }

    private static boolean favours(List<FindingDraft> drafts, FindingDraft draft) {
        int good = 0;
        int all = 0;
        for (FindingDraft other : drafts) {
            boolean told = other.study().equals(draft.study())
                    && other.direction() != Direction.UNCLEAR
                    && other.direction() != Direction.NO_DIFFERENCE;
            all += told ? 1 : 0;
            good += told && other.direction() == Direction.FAVOURS_INTERVENTION ? 1 : 0;
        }
        return good > 0 && OF * good >= MOST * all;
    }
}
