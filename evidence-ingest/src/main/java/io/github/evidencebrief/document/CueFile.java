package io.github.evidencebrief.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads a word file of lines such as {@code reason | where | words}; {@code #} begins a comment. */
final class CueFile {
    private CueFile() {}

    /**
     * A line of a word file.
     *
     * @param place file and line, for messages
     * @param fields its fields without the space around them
     */
    record Line(String place, List<String> fields) {
        /** What is wrong with it, as an exception to throw. */
        IllegalStateException wrong(String found, String expected) {
            return new IllegalStateException(place + ": found \"" + found + "\", expected " + expected);
        }
    }

    /** The lines of {@code words/<name>}; each has as many fields as asked for. */
    static List<Line> read(String name, int fields) {
        InputStream bytes = Objects.requireNonNull(
                CueFile.class.getResourceAsStream("/words/" + name), () -> "words/" + name + " is not in the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return parse(name, lines.lines().toList(), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> parse(String name, List<String> lines, int fields) {
        List<Line> parsed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                parsed.add(checked(new Line(name + ":" + (i + 1), fields(line)), line, fields));
            }
        }
        return parsed;
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Line checked(Line line, String text, int fields) {
        if (line.fields().size() != fields || line.fields().contains("")) {
            throw line.wrong(text, fields + " fields divided by |");
        }
        return line;
    }
}
