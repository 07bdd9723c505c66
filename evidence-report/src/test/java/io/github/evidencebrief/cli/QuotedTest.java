package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in quotation marks that carry the numbers of quotes stand in one of these quotes, capitals and spaces aside. */
class QuotedTest {
    private static final Pattern QUOTED = Pattern.compile("\u201c([^\u201d]*)\u201d");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\D(\\d+))?");

    private static final String GUIDELINE = """
            ---
            title: Lamps for bad nights
            publisher: Night Herald
            ---

            # Lamps for bad nights

            In a trial in the Journal of Dim Rooms, 90 adults with poor sleep got lamps or dim light. Lamps improved sleep
            compared with dim light.

            Ida Berg helped to write the guideline of the American Sleep Society on poor sleep, which dates from 2011. Berg
            had no part in the study. She says that the American Sleep Society guideline recommended lamps. Its authors noted
            that this recommendation rested on few studies. They also noted that the benefits of lamps were likely to be modest.
            In her view, lamps are an option that adults with poor sleep may want to consider.
            """;

    private static List<String> astray(Document page) {
        List<String> astray = new ArrayList<>();
        page.select("li, td, p, caption").not(".quotes li").forEach(block -> new Walk(page, astray).over(block));
        return astray;
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Reads a block; numbers that stand together end the words before them. */
    private static final class Walk implements NodeVisitor {
        private final Document page;
        private final List<String> astray;
        private final StringBuilder words = new StringBuilder();
        private final List<String> quotes = new ArrayList<>();

        Walk(Document page, List<String> astray) {
            this.page = page;
            this.astray = astray;
        }

        void over(Element block) {
            NodeTraversor.traverse(this, block);
            close();
        }

        @Override
        public void head(Node node, int depth) {
            boolean note = node.parentNode() instanceof Element parent && parent.closest("sup") != null;
            if (node instanceof Element notes && notes.normalName().equals("sup")) {
                addQuotes(notes.text());
            } else if (node instanceof TextNode text && !note && !text.isBlank()) {
                close();
                words.append(text.text());
            }
        }

        private void addQuotes(String numbers) {
            Matcher range = NUMBERS.matcher(numbers);
            while (range.find()) {
                int from = Integer.parseInt(range.group(1));
                int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
                IntStream.rangeClosed(from, to)
                        .mapToObj(number -> page.select("#quote-" + number + " .exact"))
                        .forEach(exact -> quotes.add(bare(exact.text())));
            }
        }

        private void close() {
            if (quotes.isEmpty()) {
                return;
            }
            Matcher quoted = QUOTED.matcher(words);
            while (quoted.find()) {
                List<String> parts = Arrays.stream(quoted.group(1).split("\u2026"))
                        .map(QuotedTest::bare)
                        .toList();
                if (quotes.stream().noneMatch(quote -> parts.stream().allMatch(quote::contains))) {
                    astray.add(quoted.group());
                }
            }
            words.setLength(0);
            quotes.clear();
        }
    }

    private static Document brief(Path place, Object sources) throws IOException {
        Path out = place.resolve("b.html");
        Run run = Run.of("brief", sources, "-o", out, "--format", "html", "--no-memo");
        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
        return Jsoup.parse(Files.readString(out));
    }

    @Test
    void quotedWordsOfTheSeedsStandInTheirQuotes(@TempDir Path place) throws IOException {
        Document page = brief(place, "../seeds");

        assertThat(page.text()).contains("\u201cfew studies\u201d");
        assertThat(astray(page)).isEmpty();
    }

    @Test
    void aDoubtAboutAGuidelineHasTheQuoteOfTheDoubt(@TempDir Path place) throws IOException {
        Path notes = Files.createDirectories(place.resolve("notes"));
        Files.writeString(notes.resolve("lamps.md"), GUIDELINE);
        Document page = brief(place, notes);

        assertThat(page.text()).contains("\u201cfew studies\u201d");
        assertThat(astray(page)).isEmpty();
    }

    @Test
    void wordsOfNoQuoteAreFound() {
        assertThat(astray(Jsoup.parse("<p>He says \u201cnothing else\u201d.<sup><a href='#quote-1'>[1]</a></sup></p>"
                        + "<ol class=quotes><li id=quote-1><span class=exact>\u201cNothing.\u201d</span></li></ol>")))
                .containsExactly("\u201cnothing else\u201d");
    }

    /** The names in the table of the scope are words of their quotes. */
    @Test
    void namesInTheScopeOfTheSeedsStandInTheirQuotes(@TempDir Path place) throws IOException {
        Document page = brief(place, "../seeds");
        List<String> people = page.select("tr").stream()
                .filter(row -> row.text().startsWith("People"))
                .flatMap(row -> row.select("a[href^=#quote-]").stream())
                .map(link -> page.select(link.attr("href") + " .exact").text())
                .toList();

        assertThat(people).anyMatch(quote -> quote.contains("in subacute and in chronic"));
        assertThat(people).noneMatch(quote -> quote.contains("came to the same"));
    }
}
