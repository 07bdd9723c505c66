package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.SourceFiles;
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

    boolean upToDate() {
        return renderings.isEmpty();
    }

    List<SourceFiles.Ignored> ignored() {
        return harvest.ignored();
    }
}
