package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that tell a result, and others that tell none, in whatever text they stand. */
class SilencesTest {
    private static final Path FILE = Path.of("src/test/resources/silences.txt");
    private static final String TELLS = "tells";

    static Stream<SetSentence> sentences() throws IOException {
        return SetSentence.read(FILE, Set.of("silent", TELLS));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsResultsFromWhatElseIsCompared(SetSentence said, @TempDir Path folder) {
        for (String text : said.texts(Stream::of)) {
            assertThat(Texts.read(folder, text).findings().isEmpty())
                    .as(text)
                    .isEqualTo(!said.kind().equals(TELLS));
        }
    }
}
