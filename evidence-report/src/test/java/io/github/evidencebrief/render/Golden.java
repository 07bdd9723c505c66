package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the one kept beside the tests; {@code -Dgolden.accept=true} keeps the new one instead. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/evidencebrief/render");

    private Golden() {}

    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
