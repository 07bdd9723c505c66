package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which patterns are worth trying on a sentence: those whose needs it meets, looked up by the rarest of them.
 *
 * <pre>
 *   label "randomised"   patterns 7, 8, 31
 *   label "placebo"      patterns 40
 * </pre>
 */
final class Triggers {
    private final Phrasing[][] byLabel;
    private final BitSet always = new BitSet();

    Triggers(Labels labels, List<Phrasing> phrasings) {
        byLabel = new Phrasing[labels.size()][0];
        phrasings.forEach(this::add);
    }

    private void add(Phrasing phrasing) {
        List<Need> needs = phrasing.needs();
        if (needs.isEmpty()) {
            always.set(phrasing.number());
            return;
        }
        for (int label : needs.get(0).labels()) {
            Phrasing[] known = byLabel[label];
            byLabel[label] = Arrays.copyOf(known, known.length + 1);
            byLabel[label][known.length] = phrasing;
        }
    }

    /** Makes a set that was used before the numbers of the patterns that are worth trying on a sheet. */
    void choose(Sheet sheet, BitSet worth) {
        worth.clear();
        worth.or(always);
        for (int i = 0; i < sheet.presentSize(); i++) {
            for (Phrasing phrasing : byLabel[sheet.present(i)]) {
                if (phrasing.mayMatch(sheet)) {
                    worth.set(phrasing.number());
                }
            }
        }
    }
}
