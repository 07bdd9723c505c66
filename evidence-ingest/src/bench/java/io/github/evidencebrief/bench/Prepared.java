package io.github.evidencebrief.bench;

import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.model.Evidence;
import java.nio.charset.StandardCharsets;

/**
 * A source with what each stage of an extract begins with, so that a stage can be measured alone.
 *
 * @param file where it is
 * @param document what was read
 * @param reading the sentences with what the rules find
 * @param evidence what was assembled
 * @param bytes its size
 */
record Prepared(SourceFile file, Document document, Reading reading, Evidence evidence, int bytes) {
    static Prepared of(SourceFile file, Extract extract) {
        Document document = extract.read(file);
        Reading reading = extract.apply(document);
        int bytes = document.text().getBytes(StandardCharsets.UTF_8).length;
        return new Prepared(file, document, reading, extract.assemble(reading), bytes);
    }
}
