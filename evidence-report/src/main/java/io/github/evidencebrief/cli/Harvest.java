package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all sources of a run say, each on its own.
 *
 * @param sources those that could be read, in the order of their paths
 * @param unread those that could not
 * @param ignored files that are no sources
 */
record Harvest(List<ReadSource> sources, List<Unread> unread, List<SourceFiles.Ignored> ignored) {
    /** Copies the lists. */
    Harvest {
        sources = List.copyOf(sources);
        unread = List.copyOf(unread);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads every source; one that cannot be read does not stop the rest.
     *
     * @throws UsageException when there is no source
     * @throws FailedException when none can be read
     */
    static Harvest of(SourceFiles files, SourceReader reader, Progress progress) {
        requireAny(files);
        List<ReadSource> sources = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (SourceFile source : files.sources()) {
            progress.show("reading", source.path(), files.sources().size());
            Unread.attempt(source, file -> sources.add(reader.read(file))).ifPresent(unread::add);
        }
        return new Harvest(sources, unread, files.ignored()).requireSome();
    }

    /** Refuses to go on with nothing to read. */
    static void requireAny(SourceFiles files) {
        if (files.sources().isEmpty()) {
            throw new UsageException("no source was found, and nothing was written; name files, or folders with files"
                    + " that end in "
                    + String.join(", ", DocumentReaders.standard().endings())
                    + lines(files.ignored(), Harvest::line));
        }
    }

    private Harvest requireSome() {
        if (sources.isEmpty()) {
            throw new FailedException("no source could be read, so nothing was written"
                    + lines(unread, missing -> "not read: " + missing.line())
                    + lines(ignored, Harvest::line));
        }
        return this;
    }

    /** What a person at the terminal is told of a file that is no source. */
    static String line(SourceFiles.Ignored ignored) {
        return "ignored: " + ignored.path() + ": " + ignored.reason();
    }

    /** What a reader of the brief misses: sources that could not be read, and files of a kind that is not read. */
    List<Unread> missing() {
        return Stream.concat(unread.stream(), ignored.stream().flatMap(file -> Unread.ofKind(file).stream()))
                .sorted(Comparator.comparing(Unread::name))
                .toList();
    }

    private static <T> String lines(List<T> things, Function<T, String> line) {
        return things.stream().map(thing -> "\n" + line.apply(thing)).collect(Collectors.joining());
    }

    List<Evidence> evidence() {
        return sources.stream().map(source -> source.evidence().get()).toList();
    }

    List<ReadSource.Key> keys() {
        return sources.stream().map(ReadSource::key).toList();
    }
}
