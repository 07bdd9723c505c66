package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of states in a grid: what holds for each row in each column, told by symbol and word.
 *
 * @param caption what the figure shows, never blank
 * @param corner what the rows are, the heading above their labels; empty for none
 * @param columns headings of the columns, at least one
 * @param rows the rows from top to bottom
 */
public record Figure(String caption, String corner, List<String> columns, List<Row> rows) implements Block {
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

    /** The figure in words: for each row what holds in each column. */
    public String alternative() {
        return caption + ". " + rows.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Row row) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            parts.add(columns.get(column) + ": " + row.states().get(column).word());
        }
        return row.label() + " \u2013 " + String.join("; ", parts) + ".";
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
     * @param word its name, printed below the sign
     */
    public record State(Symbol symbol, String word) {}

    /** The signs a figure can draw. */
    public enum Symbol {
        /** An arrow upwards. */
        UP,

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

        /** A diamond. */
        DIAMOND,

        /** A tick. */
        TICK,

        /** A cross. */
        CROSS,

        /** The outline of a square. */
        SQUARE,

        /** A short line: nothing is said. */
        DASH
    }
}
