package io.github.evidencebrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with notes on walking and swimming for sore knees. */
final class Shelf {
    static final String WALKING = """
            ---
            title: Walking and sore knees
            publisher: Harbour Gazette
            published: 2019-05-02
            ---

            # Walking and sore knees

            A trial in the Journal of Slow Steps enrolled 120 adults with knee pain. Walking reduced knee pain
            after six months compared with usual care. Walking did not improve sleep.
            """;
    static final String SWIMMING = """
            ---
            title: Swimming and sore knees
            publisher: Lake Letter
            published: 2021
            ---

            # Swimming and sore knees

            In a study of 64 adults with knee pain, swimming improved knee pain. No serious side effects were reported.
            """;

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    /** A folder named notes with both notes, below another. */
    static Shelf in(Path place) {
        return empty(place).with("walking.md", WALKING).with("swimming.md", SWIMMING);
    }

    /** A folder named notes with nothing in it. */
    static Shelf empty(Path place) {
        return new Shelf(create(place.resolve("notes")));
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shelf with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Shelf with(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Shelf without(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path path() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Names of the files in a folder, in alphabetical order. */
    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
