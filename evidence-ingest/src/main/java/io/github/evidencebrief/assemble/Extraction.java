package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads what each of many sources says, a batch at a time.
 *
 * <p>A batch goes through each stage together: the code of all stages is too large to stay near the processor when each
 * source goes through all of them. What is read is the same.
 *
 * <pre>
 *   read a  read b  read c  read d      cut a  cut b      rules a  rules b      ...      read e ...
 *                                       cut c  cut d      rules c  rules d      ...
 * </pre>
 *
 * Behind the first stage a batch may be shared out among the processors, as above among two.
 */
public final class Extraction {
    /** Most sources of a batch. */
    private static final int MOST_SOURCES = 512;

    /** A batch of so much text, in UTF-16 units, takes no more sources, so that what is kept of it stays small. */
    private static final int ENOUGH_TEXT = 1 << 20;

    private final DocumentReaders readers;
    private final RuleSet rules;
    private final Assembler assembler;
    private final int shares;

    /** An extraction on one thread that reads with the given rules; it keeps nothing between batches. */
    public Extraction(DocumentReaders readers, RuleSet rules) {
        this(readers, rules, 1);
    }

    private Extraction(DocumentReaders readers, RuleSet rules, int shares) {
        this.readers = readers;
        this.rules = rules;
        this.assembler = new Assembler(rules);
        this.shares = shares;
    }

    /** The same on all processors: it tells the same in the same order, on the thread that asks. */
    public Extraction onAllProcessors() {
        return new Extraction(readers, rules, Runtime.getRuntime().availableProcessors());
    }

    /** Tells what each source says, in the order given; one that cannot be read does not keep the others from it. */
    public void each(List<SourceFile> sources, BiConsumer<SourceFile, Attempt<Evidence>> taker) {
        int begun = 0;
        while (begun < sources.size()) {
            List<SourceFile> rest = sources.subList(begun, sources.size());
            List<Attempt<Evidence>> evidence = evidence(documents(rest));
            for (int i = 0; i < evidence.size(); i++) {
                taker.accept(rest.get(i), evidence.get(i));
            }
            begun += evidence.size();
        }
    }

    /** The documents of the next batch, at least one. */
    private List<Attempt<Document>> documents(List<SourceFile> sources) {
        List<Attempt<Document>> documents = new ArrayList<>();
        int most = Math.min(sources.size(), MOST_SOURCES);
        int length = 0;
        for (int i = 0; i < most && length < ENOUGH_TEXT; i++) {
            Attempt<Document> document = Attempt.of(sources.get(i), readers::read);
            length += document.then(read -> read.text().length()).orElse(0);
            documents.add(document);
        }
        return documents;
    }

    /** What a batch says; each share of it goes through the stages on a thread of its own. */
    private List<Attempt<Evidence>> evidence(List<Attempt<Document>> documents) {
        return IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> documents.subList(begin(share, documents), begin(share + 1, documents)))
                .flatMap(share -> assembled(share).stream())
                .toList();
    }

    /** Where a share of a batch begins. */
    private int begin(int share, List<Attempt<Document>> documents) {
        return share * documents.size() / shares;
    }

    private List<Attempt<Evidence>> assembled(List<Attempt<Document>> documents) {
        List<Attempt<CutText>> texts = all(documents, document -> CutText.of(document, rules));
        List<Attempt<Reading>> found = all(texts, text -> Reading.of(text, rules));
        List<Attempt<Labelled>> told = all(found, assembler::withResults);
        List<Attempt<Context>> contexts = all(all(told, assembler::tracked), assembler::context);
        List<Attempt<Claims>> claims = all(all(contexts, assembler::claims), Claims::opposed);
        return all(all(all(claims, assembler::drafted), assembler::joined), assembler::evidence);
    }

    /** Takes a batch through one stage. */
    private static <S, T> List<Attempt<T>> all(List<Attempt<S>> batch, Function<S, T> stage) {
        List<Attempt<T>> made = new ArrayList<>(batch.size());
        for (Attempt<S> source : batch) {
            made.add(source.then(stage));
        }
        return made;
    }
}
