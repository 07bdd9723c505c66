package io.github.evidencebrief.cli;

import io.github.evidencebrief.render.PageSize;
import java.util.List;
import java.util.Optional;

/**
 * What the person wants to hold.
 *
 * @param title title to print; absent for the one that follows from the sources
 * @param paper the sheet of the PDF
 * @param outputs formats and files
 */
record BriefRequest(Optional<String> title, PageSize paper, OutputPlan outputs) {
    List<Format> formats() {
        return outputs.formats();
    }

    /** All that shapes the bytes. */
    List<Object> options() {
        return List.of(title, paper, formats());
    }
}
