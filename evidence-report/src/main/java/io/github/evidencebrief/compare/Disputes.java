package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Verdict;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which statements some disputes set against each other. */
final class Disputes {
    /** The numbers of the disputes in which a statement takes the one side, and those in which it takes the other. */
    private final Map<String, BitSet> oneSide = new HashMap<>();

    private final Map<String, BitSet> otherSide = new HashMap<>();

    private Disputes() {}

    static Disputes of(Collection<Draft> drafts) {
        Disputes disputes = new Disputes();
        int number = 0;
        for (Draft draft : drafts) {
            if (draft.verdict() == Verdict.DISAGREE) {
                note(number, draft.a(), disputes.oneSide);
                note(number, draft.b(), disputes.otherSide);
                number++;
            }
        }
        return disputes;
    }

    private static void note(int number, List<Said<?>> said, Map<String, BitSet> side) {
        said.forEach(s -> side.computeIfAbsent(s.ref(), ref -> new BitSet()).set(number));
    }

    /** Whether one of the disputes has the two on its two sides. */
    boolean tell(Said<?> f, Said<?> g) {
        return meet(oneSide.get(f.ref()), otherSide.get(g.ref())) || meet(oneSide.get(g.ref()), otherSide.get(f.ref()));
    }

    private static boolean meet(@Nullable BitSet some, @Nullable BitSet others) {
        return some != null && others != null && some.intersects(others);
    }
}
