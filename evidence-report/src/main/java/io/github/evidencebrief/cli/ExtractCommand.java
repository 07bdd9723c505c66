package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Evidence;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what each source says as JSON. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what each source says, before studies are joined across sources: one JSON object a line, in the"
                    + " order of the paths, as UTF-8.",
            "",
            "Sources that cannot be read are named on standard error."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.DONE_TEXT, ExitCode.INCOMPLETE_TEXT, ExitCode.USAGE_TEXT},
        footer = {
            "",
            "Examples:",
            "  java -jar evidence-brief.jar extract notes > notes.jsonl",
            "  java -jar evidence-brief.jar extract notes/knee.md"
        })
final class ExtractCommand implements Callable<Integer> {
    private final DocumentReaders readers = DocumentReaders.standard();
    private final Console console;

    @Mixin
    private SourceArguments sources = new SourceArguments();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SourceFiles files = SourceFiles.find(sources.named(), readers);
        Harvest.requireAny(files);
        Assembler assembler = new Assembler(ShippedRules.get());
        long unread = files.sources().stream()
                .map(source -> Unread.attempt(source, file -> print(assembler.assemble(readers.read(file)))))
                .flatMap(Optional::stream)
                .peek(missing -> console.say("not read: " + missing.line()))
                .count();
        return unread == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private void print(Evidence evidence) {
        console.result(Json.line(evidence));
    }
}
