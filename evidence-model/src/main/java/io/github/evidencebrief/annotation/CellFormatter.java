package io.github.evidencebrief.annotation;

/**
 * Turns a value into the text of a table cell.
 *
 * @param <T> the type of the values
 */
public interface CellFormatter<T> {
    /** The text of the cell, plain and without markup; an empty text is printed as an absent value. */
    String format(T value);

    /** Stands for "look the formatter up by the value's type"; it is never called. */
    final class ByType implements CellFormatter<Object> {
        private ByType() {}

        @Override
        public String format(Object value) {
            throw new IllegalStateException("CellFormatter.ByType is a mark and formats nothing; value: " + value);
        }
    }
}
