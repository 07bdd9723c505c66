package io.github.evidencebrief.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.assemble.Extraction;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.util.List;

/** The stages from a file to a line of JSON, as the command {@code extract} goes through them. */
final class Extract {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private final DocumentReaders readers = DocumentReaders.standard();
    private final RuleSet rules = RuleSet.shipped();
    private final Assembler assembler = new Assembler(rules);
    private final Extraction extraction = new Extraction(readers, rules);

    Document read(SourceFile file) {
        return readers.read(file);
    }

    Reading apply(Document document) {
        return Reading.of(document, rules);
    }

    Evidence assemble(Reading reading) {
        return assembler.assemble(reading);
    }

    String write(Evidence evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + evidence.getClass(), e);
        }
    }

    /** Number of characters of the JSON of all files. */
    int all(List<SourceFile> files) {
        int[] characters = new int[1];
        extraction.each(files, (file, evidence) -> characters[0] += write(evidence.get()).length());
        return characters[0];
    }
}
