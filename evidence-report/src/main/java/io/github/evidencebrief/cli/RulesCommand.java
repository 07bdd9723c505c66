package io.github.evidencebrief.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules without a command: asks for one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Works on the rules that say how a phrase is understood.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} rules check"})
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: check");
    }
}
