package io.github.evidencebrief.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether two texts that tell of one trial with other details are seen to do so, and look-alikes are kept apart. */
class SameStudyTest {
    private static final Path PAIRS = Path.of("src/test/resources/link/same-study.txt");
    private static final RuleSet RULES = RuleSet.shipped();

    @TempDir
    Path folder;

    static Stream<String> pairs() throws IOException {
        return Pattern.compile("(?m)^= ").splitAsStream(Files.readString(PAIRS)).skip(1);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oneStudyIsJoinedAndLookAlikesAreNot(String pair) throws IOException {
        int line = pair.indexOf('\n');
        String[] texts = pair.substring(line + 1).split("\n--\n", -1);
        boolean joined = new Linker()
                .link(List.of(read("a", texts[0]), read("b", texts[1]))).studies().stream()
                        .anyMatch(study -> study.reports().size() > 1);
        assertThat(joined).isEqualTo(pair.startsWith("same"));
    }

    private Evidence read(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".txt");
        Files.writeString(file, text.strip() + "\n", StandardCharsets.UTF_8);
        return new Assembler(RULES)
                .assemble(Reading.of(DocumentReaders.standard().read(folder, file), RULES));
    }
}
