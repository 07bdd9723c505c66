package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.evidencebrief.render.StructureText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF, HTML, tables and JSON of one brief say the same. */
class SameTruthTest {
    @TempDir
    private static Path place;

    private static Document html = new Document("");
    private static String pdf = "";
    private static JsonNode json = new ObjectMapper().nullNode();

    @BeforeAll
    static void makeAllFormats() throws IOException {
        Path out = place.resolve("b.pdf");
        Run run = Run.of("brief", "../seeds", "-o", out, "--format", "pdf,html,json,csv", "--no-memo");
        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
        html = Jsoup.parse(Files.readString(place.resolve("b.html")));
        pdf = StructureText.of(Files.readAllBytes(out));
        json = new ObjectMapper().readTree(place.resolve("b.json").toFile());
    }

    @Test
    void thePdfReadsAloudWhatTheHtmlSays() {
        Document page = html.clone();
        page.select("nav, .skip, summary, .back, .in-words").remove();
        page.select(".quotes li").forEach(item -> item.prependText(item.elementSiblingIndex() + 1 + "."));
        String expected = bare(page.body().text());
        String found = spokenInPdf();
        int differ = Arrays.mismatch(expected.toCharArray(), found.toCharArray());
        assertThat(differ)
                .as(() -> "HTML: " + around(expected, differ) + "\nPDF:  " + around(found, differ))
                .isEqualTo(-1);
    }

    /** The text of the PDF in the order of reading, without its figures and the arrows back. */
    private static String spokenInPdf() {
        return bare(pdf.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"") && !line.equals("\"\u2191\""))
                .collect(Collectors.joining()));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    @Test
    void everyTableOfTheHtmlIsAFileWithTheSameCells() throws IOException {
        List<List<List<String>>> files = new ArrayList<>();
        for (String name : Shelf.names(place)) {
            if (name.endsWith(".csv") && !name.equals("b-quotes.csv")) {
                files.add(body(Csv.parsed(Files.readString(place.resolve(name)))));
            }
        }
        List<List<List<String>>> tables =
                html.select(".scroll > table").stream().map(SameTruthTest::body).toList();
        assertThat(files).isNotEmpty().containsExactlyInAnyOrderElementsOf(tables);
    }

    private static List<List<String>> body(Element table) {
        return table.select("tbody tr").stream()
                .map(row -> row.children().stream().map(SameTruthTest::words).toList())
                .toList();
    }

    private static String words(Element cell) {
        Element words = cell.clone();
        words.select("sup").remove();
        return bare(words.text());
    }

    /** The rows below the heading without the numbers of the quotes. */
    private static List<List<String>> body(List<List<String>> rows) {
        List<String> head = rows.get(0);
        int width = head.get(head.size() - 1).equals("Quotes") ? head.size() - 1 : head.size();
        return rows.stream()
                .skip(1)
                .map(row -> row.stream().limit(width).map(SameTruthTest::bare).toList())
                .toList();
    }

    @Test
    void theFileOfQuotesHasTheQuotesOfTheHtml() throws IOException {
        List<String> file = Csv.parsed(Files.readString(place.resolve("b-quotes.csv"))).stream()
                .skip(1)
                .map(row -> bare(row.get(4)))
                .toList();
        assertThat(html.select(".quotes .exact").eachText().stream().map(SameTruthTest::bare))
                .isNotEmpty()
                .isEqualTo(file);
    }

    @Test
    void everyQuoteIsInTheJson() {
        Set<String> inJson =
                json.findValuesAsText("exact").stream().map(SameTruthTest::bare).collect(Collectors.toSet());
        assertThat(html.select(".quotes .exact").eachText().stream().map(SameTruthTest::bare))
                .isNotEmpty()
                .isSubsetOf(inJson);
    }

    @Test
    void everyFindingOfTheJsonIsPrinted() {
        String printed = bare(html.body().text());
        List<String> quotes = new ArrayList<>();
        json.get("findings")
                .forEach(finding -> quotes.add(
                        bare(finding.get("quotes").get(0).get("exact").asText())));
        assertThat(quotes).isNotEmpty().allMatch(printed::contains);
    }

    /** The text without what differs by format: spaces, signs between statements, quotation marks and ellipses, the sort of minus and apostrophes in front. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text.replace('\u2212', '-'), Normalizer.Form.NFC)
                .codePoints()
                .filter(point ->
                        !Character.isWhitespace(point) && "\u00a0\"\u201c\u201d\u2018\u2019\u2026';".indexOf(point) < 0)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
