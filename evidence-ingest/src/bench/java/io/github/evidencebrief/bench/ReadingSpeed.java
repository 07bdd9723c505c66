package io.github.evidencebrief.bench;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.Sentences;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.Tokens;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Prints how fast the sources in a folder are read, by stage and by number of threads, and how that compares with
 * CoreNLP when it only splits the same texts into sentences and words.
 */
public final class ReadingSpeed {
    private static final int MOST_THREADS = 2;

    private final DocumentReaders readers = DocumentReaders.standard();
    private final RuleSet rules = RuleSet.shipped();
    private final Assembler assembler = new Assembler(rules);
    private final List<Prepared> sources;

    private ReadingSpeed(Path folder) {
        this.sources = SourceFiles.find(List.of(folder), readers).sources().stream()
                .map(file -> Prepared.of(file, rules))
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
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d characters%n",
                sources.size(),
                sources.stream().mapToInt(Prepared::characters).sum());
        stages().forEach((name, work) -> print(name, work, 1));
        CoreNlp coreNlp = new CoreNlp();
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            Speed all = print("everything", this::extract, threads);
            Speed rival = print("CoreNLP tokenize,ssplit", coreNlp::words, threads);
            System.out.printf(Locale.ROOT, "%.2f times CoreNLP%n", all.documents() / rival.documents());
        }
    }

    private Speed print(String name, ToIntFunction<Prepared> work, int threads) {
        Speed speed = Speed.of(work, sources, threads);
        System.out.printf(Locale.ROOT, "%-25s %d thread%s %s%n", name, threads, threads == 1 ? " " : "s", speed);
        return speed;
    }

    private Map<String, ToIntFunction<Prepared>> stages() {
        Map<String, ToIntFunction<Prepared>> stages = new LinkedHashMap<>();
        stages.put("read", source -> readers.read(source.file()).text().length());
        stages.put("sentences", source -> sentences(source.document()));
        stages.put("tokens", this::tokens);
        stages.put("rules", this::mentions);
        stages.put(
                "assemble",
                source -> assembler.assemble(source.reading()).findings().size());
        return stages;
    }

    private static int sentences(Document document) {
        int sentences = 0;
        for (Block block : document.blocks()) {
            sentences += Sentences.of(document, block).size();
        }
        return sentences;
    }

    private int tokens(Prepared source) {
        return source.reading().sentences().stream()
                .mapToInt(sentence -> rules.tokens(
                                source.document().text(),
                                sentence.span().start(),
                                sentence.span().end())
                        .size())
                .sum();
    }

    private int mentions(Prepared source) {
        int mentions = 0;
        for (Tokens tokens : source.tokens()) {
            mentions += rules.find(tokens).size();
        }
        return mentions;
    }

    private int extract(Prepared source) {
        return assembler.assemble(readers.read(source.file())).findings().size();
    }
}
