package io.github.evidencebrief.document;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character: 0-based, UTF-16 units
 * @param end offset after its last character, exclusive
 */
public record Span(int start, int end) {
    /** Its number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Its words in the text it belongs to. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The span without white space at both ends; empty when there is nothing else. */
    static Span trimmed(String text, int from, int to) {
        int start = from;
        while (start < to && Space.is(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Space.is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
