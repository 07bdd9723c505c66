package io.github.evidencebrief.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example files of these tests. */
final class Examples {
    private static final DocumentReaders READERS = DocumentReaders.standard();

    private Examples() {}

    static Path path(String resource) {
        try {
            return Path.of(Objects.requireNonNull(Examples.class.getResource("/" + resource), resource)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(resource, e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents that have expected blocks beside them. */
    static List<Path> documents() {
        try (Stream<Path> files = Files.list(path("documents"))) {
            return files.filter(READERS::supported).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document plain(String text) {
        return read("some.txt", text);
    }

    static Document markdown(String text) {
        return read("some.md", text);
    }

    private static Document read(String name, String text) {
        SourceFile file = new SourceFile(Path.of(name), name, "some");
        DocumentReader reader = name.endsWith("md") ? new MarkdownReader() : new PlainTextReader();
        return reader.read(new SourceText(file, text, "0".repeat(64)));
    }

    /** Writes a file in a folder. */
    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
