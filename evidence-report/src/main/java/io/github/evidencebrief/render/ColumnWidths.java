package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Table;
import java.util.ArrayList;
import java.util.List;

/** Shares the width of a table among its columns by how much they hold, so that the longest word cannot push others out. */
final class ColumnWidths {
    /** A column of few characters still gets this many; characters of the widest words a column may claim for itself. */
    private static final int LEAST = 6;

    private static final int WIDEST_WORD = 18;
    private static final int FULL = 60;

    private ColumnWidths() {}

    /** Percentages from left to right with one decimal place, about 100 in sum. */
    static List<Double> of(Table table) {
        List<Double> weights = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            weights.add(weight(table, column));
        }
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return weights.stream()
                .map(weight -> Math.round(weight / sum * 1000) / 10.0)
                .toList();
    }

    /** The longest word counts in full, the rest of the text by the square root of its length: long cells wrap. */
    private static double weight(Table table, int column) {
        String header = table.columns().get(column).header() + " "
                + table.columns().get(column).unit();
        int word = longestWord(header);
        int length = 0;
        for (List<io.github.evidencebrief.report.Passage> row : table.rows()) {
            String text = row.get(column).text()
                    + "    ".repeat(Math.min(2, row.get(column).notes().size()));
            word = Math.max(word, longestWord(text));
            length = Math.max(length, text.length());
        }
        return Math.max(LEAST, Math.min(word, WIDEST_WORD)) + 2 + Math.sqrt(Math.min(length, FULL * FULL)) * 1.5;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (int at = 0, start = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                longest = Math.max(longest, at - start);
                start = at + 1;
            }
        }
        return longest;
    }
}
