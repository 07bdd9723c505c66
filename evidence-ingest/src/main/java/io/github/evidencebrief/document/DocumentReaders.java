package io.github.evidencebrief.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a source by the reader that knows its ending. */
public final class DocumentReaders {
    private static final DocumentReaders STANDARD =
            new DocumentReaders(List.of(new PlainTextReader(), new MarkdownReader()));

    private final List<DocumentReader> readers;

    private DocumentReaders(List<DocumentReader> readers) {
        this.readers = readers;
    }

    /** The readers of all formats. */
    public static DocumentReaders standard() {
        return STANDARD;
    }

    /** Whether there is a reader for the ending of the file's name, in upper or lower case. */
    public boolean supported(Path file) {
        return reader(file.toString()).isPresent();
    }

    /** The endings of file names that can be read, in alphabetical order, each with its dot. */
    public List<String> endings() {
        TreeSet<String> endings = new TreeSet<>();
        readers.forEach(reader -> endings.addAll(reader.endings()));
        return List.copyOf(endings);
    }

    /**
     * Reads a file on its own.
     *
     * @param root the folder or file the user named
     * @param file the same file, or one below the folder
     * @throws UnreadableSourceException with the reason and a remedy, when it cannot be read
     */
    public Document read(Path root, Path file) {
        return read(SourceFile.of(root, file));
    }

    /**
     * Reads one of several files under the id it was given.
     *
     * @throws UnreadableSourceException with the reason and a remedy, when it cannot be read
     */
    public Document read(SourceFile file) {
        DocumentReader reader = reader(file.path()).orElseThrow(() -> unknown(file));
        return reader.read(SourceBytes.decode(file));
    }

    private UnreadableSourceException unknown(SourceFile file) {
        return new UnreadableSourceException(
                file.path(), "no reader for this ending", "save it as one of " + String.join(", ", endings()));
    }

    private Optional<DocumentReader> reader(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> reader.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
