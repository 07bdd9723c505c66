package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.UnreadableSourceException;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
    private static final DocumentReaders READERS = DocumentReaders.standard();
    private static final RuleSet RULES = RuleSet.shipped();

    @TempDir
    private Path folder = Path.of("");

    /** A file of that name; without words it is left out, so that it cannot be read. */
    private SourceFile source(String id, String words) throws IOException {
        Path file = folder.resolve(id + ".txt");
        if (!words.isEmpty()) {
            Files.writeString(file, words);
        }
        return new SourceFile(file, id + ".txt", id);
    }

    private static String trial(int people) {
        return "A trial in the Journal of Garden Health randomised " + people + " gardeners to gloves or bare hands. "
                + "Gloves lowered the number of thorn wounds compared with bare hands after 6 weeks.\n";
    }

    private static Map<SourceFile, Attempt<Evidence>> extracted(List<SourceFile> sources) {
        return extracted(new Extraction(READERS, RULES), sources);
    }

    private static Map<SourceFile, Attempt<Evidence>> extracted(Extraction extraction, List<SourceFile> sources) {
        Map<SourceFile, Attempt<Evidence>> told = new LinkedHashMap<>();
        extraction.each(sources, told::put);
        return told;
    }

    @Test
    void readsManySourcesAsItReadsEachAlone() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sources.add(source("t" + i, trial(100 + i).repeat(i % 50 == 0 ? 2000 : 1)));
        }
        Assembler assembler = new Assembler(RULES);
        List<Evidence> alone = sources.stream()
                .map(source -> assembler.assemble(READERS.read(source)))
                .toList();
        Map<SourceFile, Attempt<Evidence>> extracted = extracted(sources);
        assertThat(extracted.keySet()).containsExactlyElementsOf(sources);
        assertThat(extracted.values()).extracting(Attempt::get).isEqualTo(alone);
        assertThat(alone).allMatch(evidence -> !evidence.findings().isEmpty());
    }

    @Test
    void tellsTheSameInTheSameOrderOnAllProcessors() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sources.add(source("p" + i, i % 7 == 3 ? "" : trial(100 + i)));
        }
        Map<SourceFile, Attempt<Evidence>> shared =
                extracted(new Extraction(READERS, RULES).onAllProcessors(), sources);
        assertThat(shared.keySet()).containsExactlyElementsOf(sources);
        assertThat(told(shared)).isEqualTo(told(extracted(sources)));
    }

    /** What each source says, in order; absent for those that cannot be read. */
    private static List<Optional<Evidence>> told(Map<SourceFile, Attempt<Evidence>> extracted) {
        return extracted.values().stream()
                .map(attempt -> attempt.then(Optional::of).orElse(Optional.empty()))
                .toList();
    }

    @Test
    void losesNoSourceToOneThatCannotBeRead() throws IOException {
        SourceFile missing = source("b", "");
        List<SourceFile> sources = List.of(source("a", trial(20)), missing, source("c", trial(30)));
        Map<SourceFile, Attempt<Evidence>> extracted = extracted(sources);
        assertThat(extracted.keySet()).containsExactlyElementsOf(sources);
        List<Attempt<Evidence>> attempts = List.copyOf(extracted.values());
        assertThatThrownBy(attempts.get(1)::get).isInstanceOf(UnreadableSourceException.class);
        assertThat(List.of(attempts.get(0), attempts.get(2)))
                .allMatch(read -> !read.get().studies().isEmpty());
    }

    @Test
    void readsNothingFromNoSource() {
        assertThat(extracted(List.of())).isEmpty();
    }
}
