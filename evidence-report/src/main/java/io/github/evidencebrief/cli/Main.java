package io.github.evidencebrief.cli;

import java.util.List;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command; the process ends with its {@link ExitCode}. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("jdk.console", "java.base");
        List<String> words = List.of(args);
        EvidencePipeline.prepareFor(words);
        System.exit(commandLine(Console.ofSystem(), words).execute(args));
    }

    static CommandLine commandLine(Console console, List<String> words) {
        FailureHandler failures = new FailureHandler(console);
        CommandLine program = new CommandLine(new RootCommand());
        new Commands(console).addTo(program, words);
        return program.setOut(console.resultWriter())
                .setErr(console.messageWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
