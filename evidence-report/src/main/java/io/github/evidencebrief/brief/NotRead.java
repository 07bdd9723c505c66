package io.github.evidencebrief.brief;

import java.util.List;

/** Names on page 1 what the brief could not be made from; the reasons stand where it says how it was made. */
final class NotRead {
    /** More names would push the messages off page 1. */
    private static final int MOST_NAMES = 4;

    private NotRead() {}

    /** The names in one line; empty when everything was read. */
    static List<String> line(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return List.of(
                Tally.of(names.size(), "file") + " (" + first + more + "); reasons under \u201cFiles not read\u201d");
    }
}
