package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads texts of tests as if they were files of a user. */
final class Texts {
    private static final Assembler ASSEMBLER = new Assembler(RuleSet.shipped());

    private Texts() {}

    static Document document(Path folder, String text) {
        try {
            Path file = folder.resolve("text.txt");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return DocumentReaders.standard().read(folder, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Evidence read(Path folder, String text) {
        return ASSEMBLER.assemble(document(folder, text));
    }
}
