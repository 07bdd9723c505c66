package io.github.evidencebrief.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What this program remembers between two runs for one output, by the fingerprints of what went in.
 *
 * <p>A source is read anew when its name or bytes, the code, the rules or the word lists change; never because of its
 * date. The list of changes is that between the two latest editions with different sources: making the same edition
 * once more repeats it.
 */
final class Memo {
    private final Optional<MemoFile> file;
    private final LastRun last;
    private final Lazy<String> program = new Lazy<>(ProgramFingerprint::compute);

    private Memo(Optional<MemoFile> file, LastRun last) {
        this.file = file;
        this.last = last;
    }

    /** Remembers nothing. */
    static Memo none() {
        return new Memo(Optional.empty(), LastRun.NONE);
    }

    /** Remembers beside an output; a damaged memo is as good as none, with a warning. */
    static Memo beside(Path output, Consumer<String> warnings) {
        MemoFile file = MemoFile.beside(output);
        return new Memo(Optional.of(file), file.read(warnings));
    }

    /** The reader that asks this memo first. */
    SourceReader remembering(SourceReader fresh) {
        return !last.none() && last.header().program().equals(program.get())
                ? new RememberingReader(last, fresh)
                : fresh;
    }

    /** How the sources differ from those of the edition before; nothing when there was none. */
    Changes changes(Harvest harvest) {
        if (last.none()) {
            return Changes.NONE;
        }
        Changes now = Changes.between(last.header().sources(), harvest.keys());
        return now.none() ? last.header().changes() : now;
    }

    /** Whether the files of the last run are what this one would make. */
    boolean holds(Harvest harvest, BriefRequest request) {
        return !last.none()
                && last.header().edition().equals(fingerprint(harvest, request))
                && written(request.outputs()).stream().allMatch(this::untouched);
    }

    /** The files of the last run. */
    private List<Path> written(OutputPlan outputs) {
        return outputs.first().stream()
                .flatMap(first -> last.header().outputs().keySet().stream().map(first::resolveSibling))
                .toList();
    }

    /** Tables of the last run that this one has not, where it has tables; files that somebody changed are not among them. */
    List<Path> outdated(Edition edition, BriefRequest request) {
        if (!request.outputs().formats().contains(Format.CSV)) {
            return List.of();
        }
        SortedMap<String, String> now = outputs(edition, request);
        return written(request.outputs()).stream()
                .filter(file -> Format.ofName(name(file)).equals(Optional.of(Format.CSV)))
                .filter(file -> !now.containsKey(name(file)) && untouched(file))
                .toList();
    }

    private boolean untouched(Path output) {
        return Files.isRegularFile(output)
                && Fingerprint.of(output).equals(last.header().outputs().get(name(output)));
    }

    private static String name(Path output) {
        return output.getFileName().toString();
    }

    private String fingerprint(Harvest harvest, BriefRequest request) {
        return Fingerprint.of(Json.line(
                List.of(program.get(), request.shape(), harvest.keys(), harvest.missing(), changes(harvest))));
    }

    /** Remembers an edition that was just written. */
    void store(Edition edition, BriefRequest request) {
        file.ifPresent(memo -> memo.write(run(edition, request)));
    }

    private LastRun run(Edition edition, BriefRequest request) {
        Harvest harvest = edition.harvest();
        return new LastRun(
                new LastRun.Header(
                        program.get(),
                        fingerprint(harvest, request),
                        outputs(edition, request),
                        edition.changes(),
                        harvest.keys()),
                harvest.sources().stream().map(source -> source.json().get()).toList());
    }

    private static SortedMap<String, String> outputs(Edition edition, BriefRequest request) {
        SortedMap<String, String> outputs = new TreeMap<>();
        for (Rendering rendering : edition.renderings()) {
            request.outputs()
                    .file(rendering)
                    .ifPresent(path -> outputs.put(name(path), Fingerprint.of(rendering.bytes())));
        }
        return outputs;
    }
}
