package io.github.evidencebrief.cli;

import io.github.evidencebrief.brief.BriefOptions;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.render.PageSize;
import java.nio.file.Path;
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
    /**
     * The sources among the named files and folders; briefs made before are none, and not worth a word.
     *
     * @throws UsageException when an output would be written over one
     */
    SourceFiles sources(List<Path> named, DocumentReaders readers) {
        SourceFiles files = SourceFiles.find(named, readers);
        files.sources().forEach(source -> outputs.refuse(source.file()));
        return new SourceFiles(
                files.sources(),
                files.ignored().stream()
                        .filter(ignored -> !outputs.isOwn(ignored.path()))
                        .toList());
    }

    /** All of it that shapes the bytes. */
    List<Object> shape() {
        return List.of(title, paper, outputs.formats());
    }

    BriefOptions options(Harvest harvest, Changes changes) {
        return BriefOptions.builder()
                .title(title)
                .madeBy(ProgramVersion.program() + ", rules " + ProgramVersion.rules())
                .unread(harvest.missing().stream().map(Unread::note).toList())
                .unreadNames(harvest.missing().stream().map(Unread::path).toList())
                .changes(changes.sentences())
                .partial(harvest.sources().stream()
                        .filter(Continued::isIn)
                        .map(source -> source.key().id())
                        .toList())
                .build();
    }

    /** What makes the formats; making it begins to prepare them. */
    Renderers renderers() {
        return new Renderers(paper, outputs.formats());
    }
}
