package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void showsProgressToAPerson() {
        new Progress(console(true)).show("reading", "walking.md", 2);

        assertThat(said()).endsWith("reading walking.md (1 of 2)");
    }

    @Test
    void showsNoProgressToAFile() {
        new Progress(console(false)).show("reading", "walking.md", 2);

        assertThat(said()).isEmpty();
    }

    private Console console(boolean terminal) {
        return new Console(
                OutputStream.nullOutputStream(), new PrintStream(messages, true, StandardCharsets.UTF_8), terminal);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
