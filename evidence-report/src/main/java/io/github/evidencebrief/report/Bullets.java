package io.github.evidencebrief.report;

import java.util.List;

/**
 * A list of points in no particular rank.
 *
 * @param items the points, at least one
 */
public record Bullets(List<Passage> items) implements Block {
    /** Copies the points, so that nobody changes them later. */
    public Bullets {
        items = List.copyOf(items);
    }
}
