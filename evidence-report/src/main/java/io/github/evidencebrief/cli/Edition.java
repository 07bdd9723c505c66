package io.github.evidencebrief.cli;

import java.util.List;

/**
 * What a run of the pipeline made.
 *
 * @param harvest the sources it rests on
 * @param changes how they differ from those of the edition before
 * @param renderings the finished files; empty when those of the last run still hold
 */
record Edition(Harvest harvest, Changes changes, List<Rendering> renderings) {
    /** Copies the list. */
    Edition {
        renderings = List.copyOf(renderings);
    }

    static Edition upToDate(Harvest harvest, Changes changes) {
        return new Edition(harvest, changes, List.of());
    }

    boolean upToDate() {
        return renderings.isEmpty();
    }
}
