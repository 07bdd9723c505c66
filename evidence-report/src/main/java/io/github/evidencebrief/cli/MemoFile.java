package io.github.evidencebrief.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file that keeps the {@link LastRun}: a line with the fingerprint of the rest, a line with the header, and a line
 * for each source. Whoever deletes it loses time only.
 */
final class MemoFile {
    private static final String MARK = "evidence-brief memo 1 ";

    private final Path file;

    private MemoFile(Path file) {
        this.file = file;
    }

    /** The memo of an output lies beside it, hidden. */
    static MemoFile beside(Path output) {
        return new MemoFile(output.resolveSibling("." + output.getFileName() + ".memo"));
    }

    /** The run before; none when there is no file, and none with a warning when it is damaged. */
    LastRun read(Consumer<String> warnings) {
        if (!Files.exists(file)) {
            return LastRun.NONE;
        }
        return whole().flatMap(MemoFile::parsed).orElseGet(() -> {
            warnings.accept("warning: " + file + " is damaged or of another version; everything is read anew");
            return LastRun.NONE;
        });
    }

    private Optional<String> whole() {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<LastRun> parsed(String text) {
        int end = text.indexOf('\n');
        String rest = text.substring(end + 1);
        if (end < 0 || !text.substring(0, end).equals(MARK + Fingerprint.of(rest))) {
            return Optional.empty();
        }
        List<String> lines = rest.lines().toList();
        try {
            return Optional.of(
                    new LastRun(Json.read(lines.get(0), LastRun.Header.class), lines.subList(1, lines.size())));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(LastRun run) {
        String rest = Stream.concat(Stream.of(Json.line(run.header())), run.evidence().stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String text = MARK + Fingerprint.of(rest) + "\n" + rest;
        OutputFolder.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
