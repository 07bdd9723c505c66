package io.github.evidencebrief.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which formats are made and which file each goes to.
 *
 * @param formats at least one, each once; the first is the one the person named a file for
 * @param first its file; absent when the only format goes to standard output
 */
record OutputPlan(List<Format> formats, Optional<Path> first) {
    private static final String STANDARD_OUTPUT = "-";
    private static final String DEFAULT_NAME = "evidence-brief";

    /** Copies the formats. */
    OutputPlan {
        formats = List.copyOf(formats);
    }

    /**
     * What {@code -o} and {@code --format} ask for.
     *
     * @param name value of {@code -o}; absent for a file in the working folder
     * @param asked formats in the person's order; empty for the one the name's ending asks for, else PDF
     * @throws UsageException when no file can be written there, or its ending asks for no known format
     */
    static OutputPlan of(Optional<String> name, List<Format> asked) {
        List<Format> formats = asked.isEmpty()
                ? List.of(name.map(OutputPlan::asked).orElse(Format.PDF))
                : asked.stream().distinct().toList();
        if (name.filter(STANDARD_OUTPUT::equals).isPresent()) {
            return toStandardOutput(formats);
        }
        Path first = Path.of(name.orElse(DEFAULT_NAME + formats.get(0).ending()));
        OutputPlan plan = new OutputPlan(formats, Optional.of(first));
        plan.check();
        return plan;
    }

    private static Format asked(String name) {
        String ending = ending(name);
        return Format.ofName(name)
                .or(() -> ending.isEmpty() ? Optional.of(Format.PDF) : Optional.empty())
                .orElseThrow(() -> new UsageException("no brief can be written as \"" + ending + "\"; end " + name
                        + " in one of .pdf, .html, .json, .csv, or name the format with --format"));
    }

    /** The ending of a file's name, with its dot; empty when it has none. */
    private static String ending(String name) {
        String file = String.valueOf(Path.of(name).getFileName());
        return file.lastIndexOf('.') > 0 ? file.substring(file.lastIndexOf('.')) : "";
    }

    private static OutputPlan toStandardOutput(List<Format> formats) {
        if (formats.size() > 1) {
            throw new UsageException("-o - prints one format, not " + formats.size() + "; name one with --format");
        }
        if (formats.contains(Format.CSV)) {
            throw new UsageException("-o - prints one file, and csv is one file a table; name a file with -o");
        }
        return new OutputPlan(formats, Optional.empty());
    }

    private void check() {
        Set<Path> seen = new HashSet<>();
        for (Format format : formats) {
            Path file = file(format).orElseThrow();
            if (!seen.add(file)) {
                throw new UsageException(
                        "two formats would be written to " + file + "; give -o the ending of the first format");
            }
            checkPlace(file);
        }
    }

    private static void checkPlace(Path file) {
        Path folder = folder(file);
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no folder " + folder + " for " + file.getFileName()
                    + "; make the folder, or name another file with -o");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException("the folder " + folder + " cannot be written to; name another file with -o");
        }
    }

    /** Refuses to write over a file. */
    void refuse(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (files().stream().anyMatch(mine -> mine.toAbsolutePath().normalize().equals(absolute))) {
            throw new UsageException(file + " is a source and would be written over; name another file with -o");
        }
    }

    /** Whether a file among the sources, by its path below a folder that was named, is a brief made before. */
    boolean isOwn(String path) {
        Path other = Path.of(path);
        String name = other.getFileName().toString();
        return Format.ofName(name).isPresent()
                && first.filter(file -> folder(file).resolve(name).endsWith(other))
                        .map(OutputPlan::stem)
                        .filter(stem -> stem.equals(stem(other)) || name.startsWith(stem + "-"))
                        .isPresent();
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    /** The file of a format: the first one's name with the other's ending; absent for standard output. */
    Optional<Path> file(Format format) {
        return first.map(file -> format == formats.get(0) ? file : file.resolveSibling(stem(file) + format.ending()));
    }

    /** The file of a rendering; a part's has the name of the part behind a hyphen. Absent for standard output. */
    Optional<Path> file(Rendering rendering) {
        Optional<Path> whole = file(rendering.format());
        return rendering.part().isEmpty()
                ? whole
                : whole.map(file -> file.resolveSibling(part(file, rendering.part(), rendering.format())));
    }

    private static String part(Path whole, String part, Format format) {
        return stem(whole) + "-" + part + format.ending();
    }

    /** The files as they are spoken of: tables by what their names share. Empty for standard output. */
    List<String> names() {
        return formats.stream()
                .flatMap(format -> file(format).map(file -> name(format, file)).stream())
                .toList();
    }

    private static String name(Format format, Path file) {
        return format == Format.CSV ? file.resolveSibling(stem(file)) + "-…" + format.ending() : file.toString();
    }

    /** One file a format; empty for standard output. */
    List<Path> files() {
        return formats.stream().flatMap(format -> file(format).stream()).toList();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return Format.ofName(name)
                .map(format -> name.substring(0, name.length() - format.ending().length()))
                .orElse(name);
    }
}
