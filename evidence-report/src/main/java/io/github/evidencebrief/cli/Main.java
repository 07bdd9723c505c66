package io.github.evidencebrief.cli;

import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command; the process ends with its {@link ExitCode}. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("jdk.console", "java.base");
        System.exit(commandLine(Console.ofSystem()).execute(args));
    }

    static CommandLine commandLine(Console console) {
        FailureHandler failures = new FailureHandler(console);
        return new CommandLine(new RootCommand())
                .addSubcommand(new BriefCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new RulesCheckCommand(console)))
                .addSubcommand(new ExplainCommand(console))
                .setOut(console.resultWriter())
                .setErr(console.messageWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
