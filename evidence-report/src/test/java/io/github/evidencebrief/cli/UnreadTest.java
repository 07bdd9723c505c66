package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.SourceFile;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadTest {
    private static final SourceFile NOTE = new SourceFile(Path.of("note.md"), "note.md", "note");

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("no such arm"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheProgramCostsOneSourceOnly(Throwable fault) {
        assertThat(Unread.attempt(NOTE, failing(fault)))
                .hasValueSatisfying(unread -> assertThat(unread.line())
                        .startsWith("note.md: the program failed on it (" + fault + "); report it"));
    }

    @Test
    void whatWorksIsNotUnread() {
        assertThat(Unread.attempt(NOTE, file -> {})).isEmpty();
    }

    private static Consumer<SourceFile> failing(Throwable fault) {
        return file -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        };
    }
}
