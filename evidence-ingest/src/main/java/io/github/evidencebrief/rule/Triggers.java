package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which patterns are worth trying on a sentence: those whose rarest need it meets.
 *
 * <pre>
 *   label "randomised"   patterns 7, 8, 31
 *   label "placebo"      patterns 40
 * </pre>
 */
final class Triggers {
    private final int[][] byLabel;
    private final BitSet always = new BitSet();

    /** The patterns are counted from 0 in the order of the list. */
    Triggers(Labels labels, List<Phrasing> phrasings) {
        byLabel = new int[labels.size()][0];
        for (int number = 0; number < phrasings.size(); number++) {
            add(number, phrasings.get(number).needs());
        }
    }

    private void add(int number, List<Need> needs) {
        if (needs.isEmpty()) {
            always.set(number);
            return;
        }
        for (int label : needs.get(0).labels()) {
            int[] known = byLabel[label];
            byLabel[label] = Arrays.copyOf(known, known.length + 1);
            byLabel[label][known.length] = number;
        }
    }

    /** Puts the patterns that need nothing into a set that was used before. */
    void reset(BitSet worth) {
        worth.clear();
        worth.or(always);
    }

    /** Puts the patterns whose rarest need is a label into a set. */
    void add(int label, BitSet worth) {
        for (int number : byLabel[label]) {
            worth.set(number);
        }
    }
}
