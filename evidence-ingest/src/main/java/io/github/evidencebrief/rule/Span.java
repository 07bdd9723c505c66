package io.github.evidencebrief.rule;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character, 0-based UTF-16 units
 * @param end offset after the last character
 */
public record Span(int start, int end) {
    /** Refuses an end before its start. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + "); give 0 <= start <= end");
        }
    }

    /** The words of the span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Number of characters. */
    public int length() {
        return end - start;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
