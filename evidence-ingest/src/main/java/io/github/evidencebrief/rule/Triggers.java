package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which patterns are worth trying on a sentence: those whose needs it meets, looked up by the rarest of them.
 *
 * <pre>
 *   label "randomised"   pattern 7  needs {count}      people or adults
 *                        pattern 8  needs to           groups
 *   label "placebo"      pattern 40 needs versus or vs
 * </pre>
 *
 * The line of a label is one array, so that the many patterns a sentence does not meet cost little: for each pattern
 * its number, the place of the next one, and for each need how many labels meet it and which.
 */
final class Triggers {
    private final int[][] byLabel;
    private final BitSet always = new BitSet();

    Triggers(Labels labels, List<Phrasing> phrasings) {
        byLabel = new int[labels.size()][0];
        phrasings.forEach(this::add);
    }

    private void add(Phrasing phrasing) {
        List<Need> needs = phrasing.needs();
        if (needs.isEmpty()) {
            always.set(phrasing.number());
            return;
        }
        int[] others = needs.stream().skip(1).flatMapToInt(Triggers::line).toArray();
        for (int label : needs.get(0).labels()) {
            byLabel[label] = longer(byLabel[label], phrasing.number(), others);
        }
    }

    private static int[] longer(int[] line, int number, int[] others) {
        int begin = line.length + 2;
        int[] longer = Arrays.copyOf(line, begin + others.length);
        longer[line.length] = number;
        longer[line.length + 1] = longer.length;
        System.arraycopy(others, 0, longer, begin, others.length);
        return longer;
    }

    private static IntStream line(Need need) {
        return IntStream.concat(IntStream.of(need.labels().length), IntStream.of(need.labels()));
    }

    /** Makes a set that was used before the numbers of the patterns that are worth trying on a sheet. */
    void choose(Sheet sheet, BitSet worth) {
        worth.clear();
        worth.or(always);
        for (int i = 0; i < sheet.presentSize(); i++) {
            choose(byLabel[sheet.present(i)], sheet, worth);
        }
    }

    private static void choose(int[] line, Sheet sheet, BitSet worth) {
        int at = 0;
        while (at < line.length) {
            int next = line[at + 1];
            if (isMet(line, at + 2, next, sheet)) {
                worth.set(line[at]);
            }
            at = next;
        }
    }

    private static boolean isMet(int[] line, int from, int to, Sheet sheet) {
        int at = from;
        boolean met = true;
        while (met && at < to) {
            int end = at + 1 + line[at];
            met = isOneThere(line, at + 1, end, sheet);
            at = end;
        }
        return met;
    }

    private static boolean isOneThere(int[] line, int from, int to, Sheet sheet) {
        for (int i = from; i < to; i++) {
            if (sheet.isThere(line[i])) {
                return true;
            }
        }
        return false;
    }
}
