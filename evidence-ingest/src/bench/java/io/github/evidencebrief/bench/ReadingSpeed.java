package io.github.evidencebrief.bench;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Prints how fast the sources in a folder are read up to their JSON, by number of threads, beside CoreNLP when it only
 * splits the same texts into sentences and words; then where the time goes, and what long texts cost.
 */
public final class ReadingSpeed {
    private static final int MOST_THREADS = 2;
    private static final List<String> STAGES = List.of("read", "rules", "assemble", "JSON");

    private final Extract extract = new Extract();
    private final List<Prepared> sources;

    private ReadingSpeed(Path folder) {
        this.sources = SourceFiles.find(List.of(folder), DocumentReaders.standard()).sources().stream()
                .map(file -> Prepared.of(file, extract))
                .toList();
    }

    /**
     * Measures and prints; takes about two minutes.
     *
     * @param args one folder of sources
     */
    public static void main(String[] args) {
        if (args.length != 1 || args[0].isBlank()) {
            throw new IllegalArgumentException("no folder to read; add -Dbench.folder=a-folder-of-sources");
        }
        new ReadingSpeed(Path.of(args[0])).print();
    }

    private void print() {
        int bytes = sources.stream().mapToInt(Prepared::bytes).sum();
        System.out.printf(Locale.ROOT, "%d documents, %d bytes%n", sources.size(), bytes);
        CoreNlp coreNlp = new CoreNlp();
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            printBeside(coreNlp, threads);
        }
        printStages();
        new Growth(extract, sources).print();
    }

    private void printBeside(CoreNlp coreNlp, int threads) {
        List<Speed> speeds =
                Turns.of(List.of(this::extract, Turns.each(coreNlp::words)), sources, threads);
        Speed ours = speeds.get(0);
        Speed rival = speeds.get(1);
        System.out.printf(Locale.ROOT, "%d thread%s%n", threads, threads == 1 ? "" : "s");
        System.out.printf("  whole extract           %s%n", ours);
        System.out.printf("  CoreNLP tokenize,ssplit %s%n", rival);
        System.out.printf(Locale.ROOT, "  %.2f times CoreNLP%n", ours.documents() / rival.documents());
    }

    private int extract(List<Prepared> some) {
        return extract.all(some.stream().map(Prepared::file).toList());
    }

    private void printStages() {
        List<ToIntFunction<List<Prepared>>> stages = List.of(
                Turns.each(source -> extract.read(source.file()).text().length()),
                Turns.each(source -> extract.apply(source.document()).sentences().size()),
                Turns.each(source -> extract.assemble(source.reading()).findings().size()),
                Turns.each(source -> extract.write(source.evidence()).length()));
        List<Speed> speeds = Turns.of(stages, sources, 1);
        double all = speeds.stream().mapToDouble(Speed::microseconds).sum();
        for (int i = 0; i < STAGES.size(); i++) {
            double time = speeds.get(i).microseconds();
            System.out.printf(
                    Locale.ROOT, "%-8s %5.1f %% %8.1f µs/document%n", STAGES.get(i), 100 * time / all, time);
        }
    }
}
