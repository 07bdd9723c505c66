package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Extraction;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what each source says as JSON. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
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
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} extract notes > notes.jsonl",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} extract notes/knee.md"
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
        List<Unread> unread = new ArrayList<>();
        new Extraction(readers, ShippedRules.get())
                .onAllProcessors()
                .each(
                        files.sources(),
                        (source, evidence) -> Unread.attempt(source, file -> print(evidence.get()))
                                .ifPresent(missing -> unread.add(told(missing))));
        return unread.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private Unread told(Unread missing) {
        console.say("not read: " + missing.line());
        return missing;
    }

    private void print(Evidence evidence) {
        console.result(Json.line(evidence));
    }
}
