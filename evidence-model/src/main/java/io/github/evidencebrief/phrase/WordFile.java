package io.github.evidencebrief.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A plain text file of words beside a class: one entry a line, {@code #} begins a comment.
 */
record WordFile(String name, List<String> lines) {
    static WordFile of(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The word file " + name + " is not in the jar; build the jar anew");
            }
            return new WordFile(name, lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The word file " + name + " cannot be read; build the jar anew", e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(WordFile::withoutComment)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** All words of the file. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        lines.forEach(line -> words.addAll(Words.of(line)));
        return words;
    }

    /** Every line cut at the sign, two pieces or more. */
    List<List<String>> lists(char sign) {
        return lines.stream().map(line -> pieces(line, sign)).toList();
    }

    private List<String> pieces(String line, char sign) {
        List<String> pieces = Arrays.stream(line.split(String.valueOf(sign), -1))
                .map(String::strip)
                .toList();
        if (pieces.size() < 2 || pieces.contains("")) {
            throw new IllegalStateException(
                    name + ": \"" + line + "\" has no term on one side of '" + sign + "'; write both");
        }
        return pieces;
    }
}
