package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.UnreadableSourceException;
import io.github.evidencebrief.rule.RuleSyntaxException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says why a command failed, and how the process ends. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Console console;

    FailureHandler(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        console.endProgress();
        if (failure instanceof UsageException || failure instanceof UnreadableSourceException) {
            console.say("error: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        boolean explained = failure instanceof FailedException || failure instanceof RuleSyntaxException;
        console.say(explained ? "error: " + failure.getMessage() : fault(failure));
        return ExitCode.INCOMPLETE;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        console.say("error: " + UsageProblem.of(failure));
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.say("\""
                + command.replaceFirst(
                        "evidence-brief", System.getProperty("evidence-brief.command", "java -jar evidence-brief.jar"))
                + " --help\" says how it is used");
        return ExitCode.USAGE;
    }

    private static String fault(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "error: a fault of this program, not of your sources; please report these lines\n" + trace;
    }
}
