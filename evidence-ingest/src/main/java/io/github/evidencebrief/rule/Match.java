package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a pattern matched, filled in while a {@link Step} walks. */
final class Match {
    private static final int[] NONE = {};

    private final Sheet sheet;
    private final int start;
    private int end;
    private Map<String, Span> slots = Map.of();
    private int[] open = NONE;
    private int opened;

    Match(Sheet sheet, int start) {
        this.sheet = sheet;
        this.start = start;
        this.end = start;
    }

    /** Position of its first token. */
    int start() {
        return start;
    }

    /** Position after its last token. */
    int end() {
        return end;
    }

    void close(int position) {
        end = position;
    }

    /** Fills a hole with the words between two positions; no words leave it unfilled. */
    void fill(String name, int from, int to) {
        if (to > from) {
            put(name, sheet.span(from, to));
        }
    }

    /** One hole alone takes the least room; the map of more grows in place. */
    private void put(String name, Span span) {
        if (slots.isEmpty()) {
            slots = Map.of(name, span);
            return;
        }
        if (slots.size() == 1) {
            slots = new LinkedHashMap<>(slots);
        }
        slots.put(name, span);
    }

    /** A hole begins at a position; the same position. */
    int open(int position) {
        if (opened == open.length) {
            open = Arrays.copyOf(open, 2 * opened + 1);
        }
        open[opened++] = position;
        return position;
    }

    /** Fills the hole that was opened last up to a position; the same position. */
    int fillOpen(String name, int position) {
        fill(name, open[--opened], position);
        return position;
    }

    Span span() {
        return sheet.span(start, end);
    }

    Map<String, Span> slots() {
        return slots;
    }
}
