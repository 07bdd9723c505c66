package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Shares the width of a table among its columns as browsers do (CSS 2.2, 17.5.2.2), but counts characters and lets no
 * word claim more than its share, so that the longest word cannot push others out.
 */
final class ColumnWidths {
    /** Characters that stand for the padding of a cell. */
    private static final double PADDING = 2.5;

    /** Numbers keep off the column at their right. */
    private static final double NUMBER_PADDING = 4;

    /** A note such as [12] is printed small. */
    private static final int NOTE = 3;

    private static final int LONGEST_WORD = 16;

    /** Longest words that columns keep whole where all of them have room, the most first; names of files are long. */
    private static final int[] WHOLE_WORDS = {44, 34, 24};

    /** Longer than any word of a language that is read here; addresses and fingerprints are longer. */
    private static final int LONGEST_WHOLE = 30;

    /** Share of the line that long words may claim, so that columns of sentences keep theirs. */
    private static final double MOST_LEAST = 0.85;

    private static final int LONGEST_CELL = 320;

    /** Cells of up to so many characters look better on one line. */
    private static final int LONGEST_UNBROKEN = 10;

    /** Letters that take more room than others, and those that take less, with digits and signs between. */
    private static final String WIDE = "mwMW%@";

    private static final String NARROW = "fijlrtI.,:;'!|()[]-";

    private final Table table;
    private final PageSize page;
    private final FontMeasure measure;
    private final List<Column> columns;

    private ColumnWidths(Table table, PageSize page, FontMeasure measure) {
        this.table = table;
        this.page = page;
        this.measure = measure;
        this.columns = IntStream.range(0, table.columns().size())
                .mapToObj(at -> Column.of(table, at))
                .toList();
    }

    /** Characters that a column needs at least and those with which it would wrap no cell. */
    private record Need(double least, double most) {}

    /** What the columns of a table need on a page. */
    static ColumnWidths of(Table table, PageSize page, FontMeasure measure) {
        return new ColumnWidths(table, page, measure);
    }

    /** Percentages from left to right with one decimal place, about 100 in sum. */
    List<Double> percentages() {
        List<Need> needs = roomy();
        double least = least(needs);
        double line = least > page.line() ? page.widestLine() : page.line();
        double most = needs.stream().mapToDouble(Need::most).sum();
        double share = most <= line || most == least ? 1 : Math.max(0, line - least) / (most - least);
        double sum = least + share * (most - least);
        double[] leasts = needs.stream().mapToDouble(Need::least).toArray();
        double[] widths = needs.stream()
                .mapToDouble(need -> (need.least + share * (need.most - need.least)) * Math.max(1, line / sum))
                .toArray();
        return DoubleStream.of(LowRows.widths(table, measure, leasts, widths))
                .mapToObj(width -> Math.round(width / Math.max(sum, line) * 1000) / 10.0)
                .toList();
    }

    /** Whether words would have to be broken for the table to fit the page as it is. */
    boolean areWide() {
        return least(needs(LONGEST_WORD)) > page.line();
    }

    /** Whether words would have to be broken for the table to fit the page turned. */
    boolean areTight() {
        return least(needs(LONGEST_WORD)) > page.widestLine();
    }

    /** Whether a word is so long that the table has to break it, on any page and any screen. */
    static boolean hasLongWords(Table table) {
        return table.rows().stream().flatMap(List::stream).anyMatch(cell -> longestWord(cell.text()) > LONGEST_WHOLE);
    }

    /** Characters that a line of a column holds. */
    static double characters(double percent, PageSize page) {
        return Math.max(1, percent * page.line() / 100 - PADDING);
    }

    private static double least(List<Need> needs) {
        return needs.stream().mapToDouble(Need::least).sum();
    }

    /** What the columns need to keep the longest words whole that there is room for beside all others. */
    private List<Need> roomy() {
        for (int longest : WHOLE_WORDS) {
            List<Need> needs = needs(longest);
            if (least(needs) <= MOST_LEAST * page.line()) {
                return needs;
            }
        }
        return needs(LONGEST_WORD);
    }

    private List<Need> needs(int longest) {
        return columns.stream().map(column -> column.need(page.line(), longest)).toList();
    }

    /**
     * What was measured of a column, in characters: its widest word, its longest cell with the head and, as the head may
     * have two lines, without, the mean of its cells, very long ones cut, and what its padding stands for.
     */
    private record Column(double word, int cell, int unbroken, double mean, double padding) {
        static Column of(Table table, int at) {
            TableColumn head = table.columns().get(at);
            double word = Math.max(widestWord(head.header()), widestWord(head.unit()));
            int cell = head.header().length();
            int unbroken = longestWord(head.header());
            double sum = 0;
            for (List<Passage> row : table.rows()) {
                Passage passage = row.get(at);
                word = Math.max(word, widestWord(passage.text()));
                int length = passage.text().length() + NOTE * passage.notes().size();
                cell = Math.max(cell, length);
                unbroken = Math.max(unbroken, length);
                sum += Math.min(length, LONGEST_CELL);
            }
            double mean = sum / Math.max(1, table.rows().size());
            return new Column(word, cell, unbroken, mean, head.numeric() ? NUMBER_PADDING : PADDING);
        }

        Need need(double line, int longest) {
            double least = Math.max(Math.min(word, longest), Math.min(unbroken, LONGEST_UNBROKEN)) + padding;
            double usual = (Math.min(cell, LONGEST_CELL) + mean) / 2;
            return new Need(least, Math.max(least, (cell <= line / 2 ? cell : usual) + padding));
        }
    }

    /** The width of the widest word, in characters of usual width. */
    private static double widestWord(String text) {
        double widest = 0;
        double width = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            width = Character.isWhitespace(letter) ? 0 : width + width(letter);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** As the letters of the text font take room, in bold and with a margin: a word is never to be cut. */
    private static double width(char letter) {
        if (WIDE.indexOf(letter) >= 0) {
            return 1.8;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.7;
        }
        return Character.isUpperCase(letter) ? 1.25 : 1.1;
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
