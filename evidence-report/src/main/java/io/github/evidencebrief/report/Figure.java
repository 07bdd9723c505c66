package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A picture of states in a grid: what holds for each row in each column, told by symbol and word.
 *
 * @param caption what the figure shows, never blank
 * @param corner what the rows are, the heading above their labels; empty for none
 * @param columns headings of the columns, at least one
 * @param rows the rows from top to bottom
 * @param note what the signs mean beyond their words, printed below the caption; empty for none
 */
public record Figure(String caption, String corner, List<String> columns, List<Row> rows, String note)
        implements Block {
    /** More columns than these leave no room for words in the cells. */
    public static final int MOST_WORDED_COLUMNS = 7;

    /** A figure without a note. */
    public Figure(String caption, String corner, List<String> columns, List<Row> rows) {
        this(caption, corner, columns, rows, "");
    }

    /** Copies the lists and refuses rows that do not fit the columns. */
    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        rows.stream().filter(row -> row.states().size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException("Figure row \"" + row.label() + "\" has "
                    + row.states().size() + " states for " + width + " columns; give one state a column");
        });
    }

    /** Whether there are so many columns that words stand in a key below the grid instead of in its cells. */
    public boolean isDense() {
        return columns.size() > MOST_WORDED_COLUMNS;
    }

    /** Part of the figure: some of its columns, from one place to before another. */
    public Figure columns(int from, int to) {
        List<Row> cut = rows.stream()
                .map(row -> new Row(row.label(), row.states().subList(from, to)))
                .toList();
        return new Figure(caption, corner, columns.subList(from, to), cut, note);
    }

    /** The figure with other rows. */
    public Figure with(List<Row> others) {
        return new Figure(caption, corner, columns, others, note);
    }

    /** The figure in words: for each row what holds in each column. */
    public String alternative() {
        return caption + ". " + rows.stream().map(this::words).collect(Collectors.joining(" "))
                + (note.isEmpty() ? "" : " " + note);
    }

    /** A row of the figure in words: what holds in each column. */
    public String words(Row row) {
        String cells = isDense() ? byState(row) : byColumn(row);
        return row.label() + " \u2013 " + cells + ".";
    }

    private String byColumn(Row row) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            parts.add(columns.get(column) + ": " + row.states().get(column).word());
        }
        return String.join("; ", parts);
    }

    /** Of many columns those with the same state are named together. */
    private String byState(Row row) {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            byWord.computeIfAbsent(row.states().get(column).word(), unseen -> new ArrayList<>())
                    .add(columns.get(column));
        }
        return byWord.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /**
     * A row of the grid.
     *
     * @param label what the row is about, never blank
     * @param states what holds in each column
     */
    public record Row(String label, List<State> states) {
        /** Copies the states, so that nobody changes them later. */
        public Row {
            states = List.copyOf(states);
        }
    }

    /**
     * What holds in a cell.
     *
     * @param symbol its sign
     * @param word its name, printed with the sign or in the key
     * @param size how large the sign is
     */
    public record State(Symbol symbol, String word, Size size) {
        /** A sign of middle size. */
        public State(Symbol symbol, String word) {
            this(symbol, word, Size.MIDDLE);
        }
    }

    /** How large a sign is; the note of the figure says what that means. */
    public enum Size {
        /** Two thirds of the middle size. */
        SMALL,

        /** The usual size. */
        MIDDLE,

        /** A third larger. */
        LARGE
    }

    /** The signs a figure can draw. */
    public enum Symbol {
        /** An arrow upwards. */
        UP,

        /** Two arrows upwards side by side. */
        ALL_UP,

        /** An arrow downwards. */
        DOWN,

        /** An arrow to both sides. */
        SIDEWAYS,

        /** A filled disc. */
        DISC,

        /** A circle. */
        RING,

        /** A disc of which one half is filled. */
        HALF_DISC,

        /** A filled diamond. */
        DIAMOND,

        /** Two waves, one above the other: much the same. */
        WAVES,

        /** An arrow to the right. */
        RIGHT,

        /** A question mark. */
        QUESTION,

        /** A tick. */
        TICK,

        /** A cross. */
        CROSS,

        /** A filled square. */
        FULL_SQUARE,

        /** The outline of a square. */
        SQUARE,

        /** A square of which one half is filled. */
        HALF_SQUARE,

        /** The outline of a square that is crossed out. */
        CROSSED_SQUARE,

        /** A short line: nothing is said. */
        DASH,

        /** A short line for the many cells without anything: its word stands in the note only. */
        BLANK
    }
}
