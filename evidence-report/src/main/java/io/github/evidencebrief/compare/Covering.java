package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out agreements that tell nothing beside another one: the same records, or nearly so. */
final class Covering {
    /** Beside a claim of so many more records one in shared words alone tells nothing. */
    private static final int WIDER = 2;

    private Covering() {}

    /** The drafts without those that an earlier one says as well, in their order. */
    static List<Draft> uncovered(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean told = draft.verdict() == Verdict.AGREE
                    ? kept.stream().anyMatch(other -> says(other, draft))
                    : Pairs.isPair(draft.topic()) && drafts.stream().anyMatch(other -> isRank(other, draft));
            if (!told) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean says(Draft other, Draft draft) {
        Set<String> refs = refs(draft);
        Set<String> more = refs(other);
        int wider = draft.topic().isEmpty() ? WIDER : 0;
        return other.verdict() == draft.verdict() && more.size() <= refs.size() + wider && more.containsAll(refs);
    }

    /** Whether the other asks of the same statements which of two treatments does more. */
    private static boolean isRank(Draft other, Draft draft) {
        return other.verdict() == draft.verdict()
                && !Pairs.isPair(other.topic())
                && other.kind().equals(draft.kind())
                && all(other).containsAll(all(draft));
    }

    private static Set<String> all(Draft draft) {
        Set<String> refs = refs(draft);
        draft.b().forEach(s -> refs.add(s.ref()));
        return refs;
    }

    private static Set<String> refs(Draft draft) {
        Set<String> refs = new HashSet<>();
        draft.a().forEach(s -> refs.add(s.ref()));
        return refs;
    }
}
