package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole short texts: who gives the advice in them, and which of their words are no evidence. */
class ToldTextsTest {
    @TempDir
    Path folder;

    /** A text and what a reader expects of it. */
    record Told(String text, List<Expected> expected) {
        static Told of(String lines) {
            return new Told(
                    lines.lines().skip(1).filter(line -> !line.startsWith("> ")).collect(Collectors.joining("\n")),
                    lines.lines()
                            .filter(line -> line.startsWith("> "))
                            .map(Expected::of)
                            .toList());
        }

        @Override
        public String toString() {
            return text.lines().findFirst().orElse("");
        }
    }

    /** What is found, or with a minus is not found, at some words; for advice, how its giver's name ends. */
    record Expected(String kind, String who, String words) {
        static Expected of(String line) {
            String[] parts = line.substring(2).split(" \\| ", 2);
            String[] head = parts[0].strip().split(" ", 2);
            return new Expected(head[0], head.length > 1 ? head[1] : "", parts[1]);
        }
    }

    static Stream<Told> texts() throws IOException {
        return Stream.concat(read("advisers.txt"), read("edges.txt"));
    }

    private static Stream<Told> read(String file) throws IOException {
        String text = Files.readString(Path.of("src/test/resources", file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\n=== ", -1)).skip(1).map(Told::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatItTells(Told told) {
        Evidence evidence = Texts.read(folder, told.text());
        for (Expected expected : told.expected()) {
            assertThat(holds(evidence, told.text(), expected))
                    .as(expected.toString())
                    .isTrue();
        }
    }

    private static boolean holds(Evidence evidence, String text, Expected expected) {
        int start = text.indexOf(expected.words());
        int end = start + expected.words().length();
        assertThat(start).as(expected.words()).isNotNegative();
        return switch (expected.kind()) {
            case "R" -> advice(evidence, start, end).anyMatch(advice -> isOf(advice, expected.who()));
            case "A" ->
                advice(evidence, start, end).anyMatch(advice -> isOf(advice, expected.who(), SpeakerKind.STUDY_AUTHOR));
            case "O" ->
                advice(evidence, start, end)
                        .anyMatch(advice -> isOf(advice, expected.who(), SpeakerKind.OUTSIDE_EXPERT));
            case "T" -> advice(evidence, start, end).anyMatch(advice -> isOf(advice, "", SpeakerKind.ARTICLE));
            case "-R" -> advice(evidence, start, end).findAny().isEmpty();
            case "B" -> isAside(evidence, start, end - 1);
            case "-B" -> !isAside(evidence, start, start);
            default -> throw new IllegalArgumentException(expected.kind());
        };
    }

    private static Stream<Recommendation> advice(Evidence evidence, int start, int end) {
        return evidence.recommendations().stream()
                .filter(advice -> advice.quotes().stream().anyMatch(quote -> overlaps(quote, start, end)));
    }

    private static boolean overlaps(Quote quote, int start, int end) {
        return quote.start() < end && quote.end() > start;
    }

    private static boolean isOf(Recommendation advice, String who, SpeakerKind kind) {
        return isOf(advice, who) && advice.issuer().kind() == kind;
    }

    private static boolean isOf(Recommendation advice, String who) {
        String name = advice.issuer().name().orElse("").toLowerCase(Locale.ROOT);
        return name.endsWith(who.toLowerCase(Locale.ROOT));
    }

    private static boolean isAside(Evidence evidence, int first, int last) {
        return Stream.of(first, last)
                .allMatch(at ->
                        evidence.boilerplate().stream().anyMatch(aside -> aside.start() <= at && aside.end() > at));
    }
}
