package io.github.evidencebrief.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where a run prints: results as UTF-8 with line feeds, messages as the terminal wants them. */
final class Console {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream results;
    private final PrintStream messages;
    private final boolean terminal;

    /**
     * A place to print to.
     *
     * @param terminal whether a person watches, so that progress is worth showing
     */
    Console(OutputStream results, PrintStream messages, boolean terminal) {
        this.results = new PrintStream(results, false, StandardCharsets.UTF_8);
        this.messages = messages;
        this.terminal = terminal;
    }

    /** The streams of this process. */
    @SuppressWarnings("SystemConsoleNull") // Main asks for the console that is null without a terminal
    static Console ofSystem() {
        return new Console(System.out, System.err, System.console() != null);
    }

    /** Prints a line of the result at once. */
    void result(String line) {
        results.print(line + "\n");
        results.flush();
    }

    /** Prints a result as it is. */
    void result(byte[] bytes) {
        results.write(bytes, 0, bytes.length);
        results.flush();
    }

    /** Prints a message. */
    void say(String line) {
        messages.println(line);
    }

    /** Shows what is being done, over what was shown before; nothing when no person watches. */
    void progress(String doing) {
        if (terminal) {
            messages.print(CLEAR_LINE + doing);
            messages.flush();
        }
    }

    /** Takes the progress away. */
    void endProgress() {
        progress("");
    }

    PrintWriter resultWriter() {
        return new PrintWriter(results, true, StandardCharsets.UTF_8);
    }

    PrintWriter messageWriter() {
        return new PrintWriter(messages, true, Charset.defaultCharset());
    }
}
