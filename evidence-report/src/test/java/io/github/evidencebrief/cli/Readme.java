package io.github.evidencebrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The README, or another text, with its fenced blocks, and the folder of the project. */
record Readme(Path root, String text, List<Block> blocks) {
    private static final String FENCE = "```";

    /** What stands between two fences, and the language the first one names. */
    record Block(String language, String text) {}

    /** The README of the folder that the tests run in, or of the one above it. */
    static Readme read() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("README.md"))
                ? here
                : here.resolve("..").normalize();
        return of(root, root.resolve("README.md"));
    }

    /** The guide to reports of one's own. */
    static Readme guide() {
        Path root = read().root();
        return of(root, root.resolve("evidence-report/GUIDE.md"));
    }

    private static Readme of(Path root, Path file) {
        try {
            String text = Files.readString(file);
            return new Readme(root, text, parsed(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> parsed(String text) {
        String[] parts = ("\n" + text).split("\n" + FENCE, -1);
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            int end = parts[i].indexOf('\n');
            blocks.add(new Block(parts[i].substring(0, end), parts[i].substring(end + 1)));
        }
        return blocks;
    }

    Stream<String> blocks(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text);
    }

    /** The lines of its shell blocks, without comments. */
    Stream<String> commands() {
        return blocks("bash")
                .flatMap(String::lines)
                .map(line -> line.split(" #", 2)[0].strip())
                .filter(line -> !line.isEmpty());
    }
}
