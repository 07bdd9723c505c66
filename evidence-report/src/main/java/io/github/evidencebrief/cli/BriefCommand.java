package io.github.evidencebrief.cli;

import io.github.evidencebrief.render.PageSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the brief. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Makes a brief of what the sources say.",
            "",
            "What was read is remembered in a hidden file beside the output (.NAME.memo): with nothing changed nothing"
                    + " is done, with one source changed that one is read anew, and the brief lists what changed since"
                    + " the edition before. Delete it at any time."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.DONE_TEXT, ExitCode.INCOMPLETE_TEXT, ExitCode.USAGE_TEXT},
        footer = {
            "",
            "Examples:",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} brief",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} brief notes -o knee.pdf --format pdf,html",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} brief notes -o - --format html > knee.html"
        })
final class BriefCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "File of the first format; the others get its name with their ending, tables of csv their caption too. - prints one format on"
                            + " standard output. Without it, evidence-brief.pdf in the working folder.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "One or more of ${COMPLETION-CANDIDATES}, with commas between. Without it, the one that the"
                    + " ending of FILE asks for, else pdf.")
    private List<Format> formats = new ArrayList<>();

    @Option(
            names = {"--title", "--question"},
            paramLabel = "WORDS",
            description = "Title of the brief. Without it, the question that follows from the sources.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = {"--page", "--paper"},
            paramLabel = "SHEET",
            defaultValue = "a4",
            description =
                    "Sheet of the PDF: ${COMPLETION-CANDIDATES}; a4 unless told otherwise. On upright sheets a table"
                            + " that is too wide gets a page that is turned.")
    private PageSize paper = PageSize.A4;

    @Option(
            names = "--no-memo",
            description = "Read everything anew, remember nothing, and leave out what changed since the last edition.")
    private boolean noMemo;

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BriefRequest request = new BriefRequest(title, paper, OutputPlan.of(output, formats));
        Memo memo = memo(request.outputs());
        Edition edition = new EvidencePipeline(request, memo, new Progress(console)).run(sources.named());
        console.endProgress();
        report(edition, request.outputs()).forEach(console::say);
        if (!edition.upToDate()) {
            memo.outdated(edition, request).forEach(this::delete);
            remember(edition, request, memo);
        }
        return edition.harvest().unread().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private void delete(Path outdated) {
        OutputFolder.delete(outdated);
        console.say("deleted " + outdated + ": the brief has no such table any more");
    }

    private void remember(Edition edition, BriefRequest request, Memo memo) {
        try {
            memo.store(edition, request);
        } catch (FailedException e) {
            console.say("warning: " + e.getMessage() + " Without it the next run reads everything anew.");
        }
    }

    private Memo memo(OutputPlan outputs) {
        return outputs.first()
                .filter(file -> !noMemo)
                .map(file -> Memo.beside(file, console::say))
                .orElseGet(Memo::none);
    }

    private List<String> report(Edition edition, OutputPlan outputs) {
        Summary summary = new Summary(edition);
        if (edition.upToDate()) {
            return summary.upToDate(outputs.names());
        }
        if (outputs.files().isEmpty()) {
            edition.renderings().forEach(rendering -> console.result(rendering.bytes()));
            return summary.printed();
        }
        return summary.written(edition.renderings().stream()
                .filter(rendering -> replaced(rendering, outputs))
                .flatMap(rendering -> outputs.file(rendering).stream())
                .toList());
    }

    private static boolean replaced(Rendering rendering, OutputPlan outputs) {
        return outputs.file(rendering)
                .filter(file -> OutputFolder.write(file, rendering.bytes()))
                .isPresent();
    }
}
