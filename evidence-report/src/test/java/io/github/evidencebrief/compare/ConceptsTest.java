package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether doubts in the words of different kinds of texts are seen to be about one matter. */
class ConceptsTest {
    private static final Path DOUBTS = Path.of("src/test/resources/compare/doubts.txt");

    static Stream<Arguments> doubts() throws IOException {
        return Pattern.compile("(?m)^= ")
                .splitAsStream(Files.readString(DOUBTS))
                .skip(1)
                .flatMap(part -> part.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> Arguments.of(part.lines().findFirst().orElseThrow(), line)));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void doubtMentionsItsMatter(String matter, String doubt) {
        assertThat(Concepts.in(doubt)).contains(matter);
    }
}
