package io.github.evidencebrief.link;

/**
 * A clue that was found between two records.
 *
 * @param clue the kind of clue, which says how much it counts
 * @param reason what was found, for a person to check
 */
record Sign(Clue clue, String reason) {
    int points() {
        return clue.points();
    }

    boolean isFor() {
        return points() > 0;
    }

    boolean isOf(Clue.Aspect aspect) {
        return clue.aspect() == aspect;
    }
}
