package io.github.evidencebrief.brief;

import java.util.ArrayList;
import java.util.List;

/** Writes many short names of sources in few characters: {@code S1–S4, S7}. */
final class Ranges {
    /** Fewer names than these in a row are written out. */
    private static final int SHORTEST = 3;

    private Ranges() {}

    /** The names in their order; those that follow each other without a gap become one range. */
    static String of(List<String> labels) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < labels.size(); ) {
            int to = end(labels, from);
            if (to - from >= SHORTEST) {
                parts.add(labels.get(from) + "\u2013" + labels.get(to - 1));
            } else {
                parts.addAll(labels.subList(from, to));
            }
            from = to;
        }
        return String.join(", ", parts);
    }

    private static int end(List<String> labels, int from) {
        int to = from + 1;
        while (to < labels.size() && number(labels.get(to)) == number(labels.get(to - 1)) + 1) {
            to++;
        }
        return to;
    }

    private static int number(String label) {
        return Integer.parseInt(label.substring(1));
    }
}
