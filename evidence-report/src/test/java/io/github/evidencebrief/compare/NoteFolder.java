package io.github.evidencebrief.compare;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.link.Linker;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads, links and compares whole notes, as the program does. */
final class NoteFolder {
    static final Path NOTES = Path.of("src", "test", "resources", "notes");

    private static final RuleSet RULES = RuleSet.shipped();

    private final Path folder;

    NoteFolder(Path folder) {
        this.folder = folder;
    }

    static NoteFolder named(String name) {
        return new NoteFolder(NOTES.resolve(name));
    }

    List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The evidence of every note by itself, in the order of the file names. */
    List<Evidence> read() {
        List<Evidence> read = new ArrayList<>();
        files().forEach(file -> read.add(new Assembler(RULES)
                .assemble(Reading.of(DocumentReaders.standard().read(folder, file), RULES))));
        return read;
    }

    List<Claim> claims() {
        return claims(read());
    }

    static List<Claim> claims(List<Evidence> read) {
        return new EvidenceComparison().compare(new Linker().link(read)).claims();
    }
}
