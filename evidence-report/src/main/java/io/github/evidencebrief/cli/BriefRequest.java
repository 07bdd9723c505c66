package io.github.evidencebrief.cli;

import io.github.evidencebrief.brief.BriefOptions;
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
    /** All of it that shapes the bytes. */
    List<Object> shape() {
        return List.of(title, paper, outputs.formats());
    }

    BriefOptions options(Changes changes) {
        return BriefOptions.builder()
                .title(title)
                .madeBy(ProgramVersion.program() + ", rules " + ProgramVersion.rules())
                .changes(changes.sentences())
                .build();
    }

    Renderers renderers() {
        return new Renderers(paper, outputs.formats());
    }
}
