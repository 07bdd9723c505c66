package io.github.evidencebrief.document;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sources found among named files and folders, sorted by path, whatever order the file system lists them in.
 *
 * <p>Folders are searched to the bottom. Names that begin with a dot are passed over silently. A README of a folder and
 * a file no reader knows are ignored and reported; a README named by itself is read. An id is the file name without its
 * ending; files that share it take their file name, then their path, then a number in the order of this list.
 *
 * @param sources to be read
 * @param ignored files that are not, each with the reason
 */
public record SourceFiles(List<SourceFile> sources, List<Ignored> ignored) {
    /** Copies the lists. */
    public SourceFiles {
        sources = List.copyOf(sources);
        ignored = List.copyOf(ignored);
    }

    /**
     * A file that was seen and will not be read.
     *
     * @param path below the folder the user named
     * @param reason why not
     */
    public record Ignored(String path, String reason) {}

    /**
     * Finds sources.
     *
     * @throws UnreadableSourceException when a named path does not exist or a folder cannot be listed
     */
    public static SourceFiles find(List<Path> named, DocumentReaders readers) {
        List<SourceFile> found = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        for (Path root : named) {
            for (Path file : files(root)) {
                SourceFile source = SourceFile.of(root, file);
                reasonToIgnore(root, source, readers)
                        .ifPresentOrElse(
                                reason -> ignored.add(new Ignored(source.path(), reason)), () -> found.add(source));
            }
        }
        return new SourceFiles(
                withDistinctIds(sorted(found)),
                ignored.stream().sorted(comparing(Ignored::path)).toList());
    }

    private static List<Path> files(Path root) {
        if (!Files.exists(root)) {
            throw new UnreadableSourceException(root.toString(), "no such file or folder", "check the name");
        }
        try (Stream<Path> below = Files.walk(root)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> visible(root, file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableSourceException(
                    root.toString(), "the folder cannot be listed", "check its permissions");
        }
    }

    private static boolean visible(Path root, Path file) {
        return root.equals(file) || !("/" + SourceFile.below(root, file)).contains("/.");
    }

    private static Optional<String> reasonToIgnore(Path root, SourceFile source, DocumentReaders readers) {
        if (root.equals(source.file())) {
            return Optional.empty();
        }
        if (SourceFile.stem(SourceFile.name(source.path()))
                .toLowerCase(Locale.ROOT)
                .equals("readme")) {
            return Optional.of("a README describes its folder; name it by itself to read it as a source");
        }
        return readers.supported(source.file())
                ? Optional.empty()
                : Optional.of("no reader for this ending; save it as one of " + String.join(", ", readers.endings()));
    }

    private static List<SourceFile> sorted(List<SourceFile> found) {
        return found.stream()
                .sorted(comparing(SourceFile::path)
                        .thenComparing(source -> source.file().toAbsolutePath()))
                .distinct()
                .toList();
    }

    private static List<SourceFile> withDistinctIds(List<SourceFile> sources) {
        List<SourceFile> named = renamed(renamed(sources, source -> SourceFile.name(source.path())), SourceFile::path);
        return numbered(named);
    }

    private static List<SourceFile> renamed(List<SourceFile> sources, Function<SourceFile, String> longer) {
        Map<String, Long> counts = sources.stream().collect(groupingBy(SourceFile::id, counting()));
        return sources.stream()
                .map(source -> counts.getOrDefault(source.id(), 0L) > 1 ? withId(source, longer.apply(source)) : source)
                .toList();
    }

    private static List<SourceFile> numbered(List<SourceFile> sources) {
        Map<String, Integer> seen = new HashMap<>();
        return sources.stream()
                .map(source -> {
                    int nth = seen.merge(source.id(), 1, Integer::sum);
                    return nth == 1 ? source : withId(source, source.id() + "~" + nth);
                })
                .toList();
    }

    private static SourceFile withId(SourceFile source, String id) {
        return new SourceFile(source.file(), source.path(), id);
    }
}
