package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads whole texts on topics no rule was written for; the shares are what reading reaches today, and may only rise. */
class MarkedTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/marked");
    private static final List<Expected> EXPECTED = new ArrayList<>();
    private static final Map<String, Evidence> READ = new LinkedHashMap<>();
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    /** One row of an expectation: a type with its named values. */
    private record Expected(String text, String type, Map<String, String> values) {
        boolean sure() {
            return !values.containsKey("unsure");
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        Assembler assembler = new Assembler(RuleSet.shipped());
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                var document = DocumentReaders.standard().read(file, file);
                TEXTS.put(name, document.text());
                READ.put(name, assembler.assemble(document));
                expect(name, FOLDER.resolve(name + ".expected.tsv"));
            }
        }
    }

    private static void expect(String name, Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 1; i < cells.length; i++) {
                    int equals = cells[i].indexOf('=');
                    values.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
                }
                EXPECTED.add(new Expected(name, cells[0], values));
            }
        }
    }

    @Test
    void thereAreTexts() {
        assertThat(READ).hasSizeGreaterThanOrEqualTo(6);
        assertThat(EXPECTED).hasSizeGreaterThan(80);
    }

    @Test
    void findsTheFindings() {
        assertThat(found("finding")).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void findsTheRecommendations() {
        assertThat(found("recommendation")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsTheSafetyStatements() {
        assertThat(found("safety")).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findsTheLimitations() {
        assertThat(found("limitation")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void setsAsideWhatIsNoEvidence() {
        assertThat(found("aside")).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void tellsTheDirection() {
        List<Expected> rows = rows("finding").stream().filter(row -> spot(row)).toList();
        long right = rows.stream().filter(this::directionRight).count();
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(0.8);
    }

    private boolean directionRight(Expected row) {
        return read(row).findings().stream()
                .filter(finding -> hits(row, finding.quotes()))
                .anyMatch(finding -> finding.direction().code().equals(row.values.get("direction")));
    }

    private double found(String type) {
        List<Expected> rows = rows(type);
        long found = rows.stream().filter(this::spot).count();
        return (double) found / rows.size();
    }

    private static Evidence read(Expected row) {
        return Objects.requireNonNull(READ.get(row.text), row.text);
    }

    private static String text(Expected row) {
        return Objects.requireNonNull(TEXTS.get(row.text), row.text);
    }

    private static List<Expected> rows(String type) {
        return EXPECTED.stream()
                .filter(row -> row.type.equals(type) && row.sure())
                .toList();
    }

    private boolean spot(Expected row) {
        Evidence evidence = read(row);
        return switch (row.type) {
            case "finding" -> evidence.findings().stream().anyMatch(f -> hits(row, f.quotes()));
            case "recommendation" -> evidence.recommendations().stream().anyMatch(r -> hits(row, r.quotes()));
            case "safety" -> evidence.safety().stream().anyMatch(s -> hits(row, s.quotes()));
            case "limitation" -> evidence.limitations().stream().anyMatch(l -> hits(row, l.quotes()));
            case "aside" ->
                evidence.boilerplate().stream().anyMatch(aside -> overlaps(row, aside.start(), aside.end()));
            default -> true;
        };
    }

    private static boolean hits(Expected row, List<Quote> quotes) {
        return quotes.stream().anyMatch(quote -> overlaps(row, quote.start(), quote.end()));
    }

    /** Whether at least half of the expected quote lies within the span. */
    private static boolean overlaps(Expected row, int start, int end) {
        String quote = row.values.getOrDefault("quote", "");
        int at = text(row).indexOf(quote);
        int shared = Math.min(end, at + quote.length()) - Math.max(start, at);
        return at >= 0 && shared * 2 >= quote.length();
    }
}
