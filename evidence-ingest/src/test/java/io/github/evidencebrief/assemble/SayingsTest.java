package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice, safety and limitations, whoever says them. */
class SayingsTest {
    private static final Path FILE = Path.of("src/test/resources/sayings.txt");
    private static final String SPEAKER = "said Tom Vale, a doctor at Bergen Hospital who was not part of the team.";

    /** A saying that stands in every text, and the strength or kind that it is read as. */
    record Saying(SetSentence sentence, String code) {
        static Saying of(SetSentence line) {
            String[] parts = line.words().split(" : ", 2);
            return new Saying(new SetSentence(line.settings(), line.kind(), parts[1]), parts[0]);
        }

        /** By the text itself, and by somebody whom it quotes. */
        List<String> texts() {
            return sentence.texts(told ->
                    Stream.of(told, "\"" + told.substring(0, told.length() - 1) + ",\" " + SPEAKER));
        }

        List<String> codes(Evidence evidence) {
            return switch (sentence.kind()) {
                case "advice" ->
                    evidence.recommendations().stream()
                            .map(advice -> advice.strength().code())
                            .toList();
                case "safety" ->
                    evidence.safety().stream()
                            .map(safety -> safety.kind().code())
                            .toList();
                default ->
                    evidence.limitations().stream()
                            .map(limit -> limit.kind().code())
                            .toList();
            };
        }
    }

    static Stream<Saying> sayings() throws IOException {
        return SetSentence.read(FILE, Set.of("advice", "safety", "limitation")).map(Saying::of);
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void readsWhatIsSaidWhoeverSaysIt(Saying saying, @TempDir Path folder) {
        for (String text : saying.texts()) {
            assertThat(saying.codes(Texts.read(folder, text))).as(text).contains(saying.code());
        }
    }
}
