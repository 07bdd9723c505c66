package io.github.evidencebrief.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP with its splitters into words and sentences and nothing else; it needs no models for these. */
final class CoreNlp {
    private final StanfordCoreNLP pipeline;

    CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    int words(Prepared source) {
        CoreDocument document = new CoreDocument(source.document().text());
        pipeline.annotate(document);
        return document.tokens().size();
    }
}
