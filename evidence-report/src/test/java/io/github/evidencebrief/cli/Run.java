package io.github.evidencebrief.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One use of the command line, in this process: how it ended and what it printed. */
final class Run {
    private final int exitCode;
    private final ByteArrayOutputStream results;
    private final ByteArrayOutputStream messages;

    private Run(int exitCode, ByteArrayOutputStream results, ByteArrayOutputStream messages) {
        this.exitCode = exitCode;
        this.results = results;
        this.messages = messages;
    }

    static Run of(Object... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(results, new PrintStream(messages, true, StandardCharsets.UTF_8), false);
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        int exitCode = Main.commandLine(console, words).execute(words.toArray(String[]::new));
        return new Run(exitCode, results, messages);
    }

    int exitCode() {
        return exitCode;
    }

    /** What went to standard output. */
    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    byte[] resultBytes() {
        return results.toByteArray();
    }

    /** What went to standard error. */
    String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
