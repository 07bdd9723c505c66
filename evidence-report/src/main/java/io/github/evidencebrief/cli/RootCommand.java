package io.github.evidencebrief.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: asks for one. */
@Command(
        name = "evidence-brief",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = ProgramVersion.class,
        description = {
            "Prints what a folder of health sources found and recommends, where they agree and where they do not,"
                    + " with the exact words behind every statement.",
            "",
            "Nothing is downloaded and nothing leaves this machine. The same sources give the same bytes."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.DONE_TEXT, ExitCode.INCOMPLETE_TEXT, ExitCode.USAGE_TEXT},
        footer = {
            "",
            "Examples:",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} brief notes -o notes.pdf",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} brief --help"
        })
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: brief, extract, rules or explain");
    }
}
