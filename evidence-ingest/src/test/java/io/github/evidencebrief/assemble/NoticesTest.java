package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which results the sentences of short news tell. */
class NoticesTest {
    @TempDir
    Path folder;

    /** A short text: its sentences, and the results of each. */
    record Notice(List<String> sentences, List<String> results) {
        static Notice of(String lines) {
            List<List<String>> parts =
                    lines.lines().map(line -> List.of(line.split(" \\| ", -1))).toList();
            return new Notice(
                    parts.stream().map(part -> part.get(0)).toList(),
                    parts.stream().map(part -> part.get(1)).toList());
        }

        String text() {
            return String.join(" ", sentences);
        }

        @Override
        public String toString() {
            return sentences.get(0);
        }
    }

    static Stream<Notice> notices() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/notices.txt"), StandardCharsets.UTF_8);
        return Stream.of(text.split("\\R\\R", -1)).skip(1).map(lines -> Notice.of(lines.strip()));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void readsTheResultsOfANotice(Notice notice) {
        List<Finding> findings = Texts.read(folder, notice.text()).findings();
        List<String> results = new ArrayList<>();
        int start = 0;
        for (String sentence : notice.sentences()) {
            results.add(results(findings, start, start + sentence.length()));
            start += sentence.length() + 1;
        }
        assertThat(results).isEqualTo(notice.results());
    }

    private static String results(List<Finding> findings, int from, int to) {
        String results = findings.stream()
                .filter(finding -> finding.quotes().get(0).start() >= from
                        && finding.quotes().get(0).start() < to)
                .map(NoticesTest::result)
                .collect(Collectors.joining("; "));
        return results.isEmpty() ? "-" : results;
    }

    private static String result(Finding finding) {
        return mark(finding.direction())
                + " "
                + String.join(", ", finding.outcomes()).toLowerCase(Locale.ROOT);
    }

    private static char mark(Direction direction) {
        return switch (direction) {
            case FAVOURS_INTERVENTION -> '+';
            case FAVOURS_COMPARATOR -> '<';
            case HARM -> 'x';
            case NO_DIFFERENCE -> '=';
            default -> '?';
        };
    }
}
