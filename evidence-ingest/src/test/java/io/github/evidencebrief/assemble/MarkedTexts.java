package io.github.evidencebrief.assemble;

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

/** Texts of a folder with what a careful reader marked in them, and what was read. */
final class MarkedTexts {
    private final List<Expected> expected = new ArrayList<>();
    private final Map<String, Evidence> read = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** One row of an expectation: a type with its named values. */
    private record Expected(String text, String type, Map<String, String> values) {
        boolean sure() {
            return !values.containsKey("unsure");
        }
    }

    static MarkedTexts of(Path folder) throws IOException {
        MarkedTexts marked = new MarkedTexts();
        Assembler assembler = new Assembler(RuleSet.shipped());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                var document = DocumentReaders.standard().read(file, file);
                marked.texts.put(name, document.text());
                marked.read.put(name, assembler.assemble(document));
                marked.expect(name, folder.resolve(name + ".expected.tsv"));
            }
        }
        return marked;
    }

    int size() {
        return expected.size();
    }

    private void expect(String name, Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 1; i < cells.length; i++) {
                    int equals = cells[i].indexOf('=');
                    values.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
                }
                expected.add(new Expected(name, cells[0], values));
            }
        }
    }

    /** The share of findings found whose direction is right, from 0 to 1. */
    double directions() {
        List<Expected> rows = rows("finding").stream().filter(this::spot).toList();
        return (double) rows.stream().filter(this::directionRight).count() / rows.size();
    }

    /** The share of findings read that lie on something marked, from 0 to 1. */
    double precision() {
        long all = 0;
        long marked = 0;
        for (Map.Entry<String, Evidence> entry : read.entrySet()) {
            for (var finding : entry.getValue().findings()) {
                all++;
                boolean known = expected.stream()
                        .filter(row -> row.text.equals(entry.getKey()) && !row.type.equals("study"))
                        .anyMatch(row -> hits(row, finding.quotes()));
                marked += known ? 1 : 0;
            }
        }
        return (double) marked / all;
    }

    private boolean directionRight(Expected row) {
        return read(row).findings().stream()
                .filter(finding -> hits(row, finding.quotes()))
                .anyMatch(finding -> finding.direction().code().equals(row.values.get("direction")));
    }

    /** The share of the rows of a type that were found, from 0 to 1. */
    double found(String type) {
        List<Expected> rows = rows(type);
        long found = rows.stream().filter(this::spot).count();
        return (double) found / rows.size();
    }

    private Evidence read(Expected row) {
        return Objects.requireNonNull(read.get(row.text), row.text);
    }

    private String text(Expected row) {
        return Objects.requireNonNull(texts.get(row.text), row.text);
    }

    private List<Expected> rows(String type) {
        return expected.stream()
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

    private boolean hits(Expected row, List<Quote> quotes) {
        return quotes.stream().anyMatch(quote -> overlaps(row, quote.start(), quote.end()));
    }

    /** Whether at least half of the expected quote lies within the span. */
    private boolean overlaps(Expected row, int start, int end) {
        String quote = row.values.getOrDefault("quote", "");
        int at = text(row).indexOf(quote);
        int shared = Math.min(end, at + quote.length()) - Math.max(start, at);
        return at >= 0 && shared * 2 >= quote.length();
    }
}
