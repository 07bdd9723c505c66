package io.github.evidencebrief.cli;

import io.github.evidencebrief.model.Evidence;
import java.util.List;

/**
 * What a run of the pipeline made.
 *
 * @param harvest the sources it rests on
 * @param changes how they differ from those of the edition before
 * @param silent paths of sources that state nothing; empty when the last files still hold
 * @param renderings the finished files; empty when those of the last run still hold
 */
record Edition(Harvest harvest, Changes changes, List<String> silent, List<Rendering> renderings) {
    /** Copies the lists. */
    Edition {
        silent = List.copyOf(silent);
        renderings = List.copyOf(renderings);
    }

    /** An edition that was made from compared evidence. */
    static Edition of(Harvest harvest, Changes changes, Evidence evidence, List<Rendering> renderings) {
        return new Edition(harvest, changes, Silence.in(evidence), renderings);
    }

    static Edition upToDate(Harvest harvest, Changes changes) {
        return new Edition(harvest, changes, List.of(), List.of());
    }

    boolean upToDate() {
        return renderings.isEmpty();
    }
}
