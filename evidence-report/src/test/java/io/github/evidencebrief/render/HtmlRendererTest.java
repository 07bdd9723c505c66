package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private final String html = new HtmlRenderer().render(Samples.bridges()).text();
    private final Document page = Jsoup.parse(html);

    @Test
    void everyLinkLeadsToAPlaceInTheFile() throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "pdf")).resolve("bridges.html"), html);
        assertThat(page.select("a[href]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @Test
    void aStatementLeadsToItsQuoteAndBack() {
        for (Element reference : page.select("sup a")) {
            Element quote = page.select(reference.attr("href")).get(0);
            assertThat(quote.select("a[href=#" + reference.id() + "]")).hasSize(1);
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        assertThat(page.select("script, link, img, iframe, object, [src], [onclick]"))
                .isEmpty();
        assertThat(html).doesNotContain("url(", "@import", "http:", "https:");
    }

    @Test
    void markupInTextIsPrintedLiterally() {
        Document hostile =
                Jsoup.parse(new HtmlRenderer().render(Samples.hostile()).text());
        assertThat(hostile.select("script")).isEmpty();
        assertThat(hostile.select("h1").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void languageTitleAndScopesAreSet() {
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Footbridges of the Upper Valley");
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    @Test
    void aFigureSaysInWordsWhatItShows() {
        assertThat(page.select("svg[role=img]").attr("aria-label"))
                .isEqualTo("Figure 1, a picture of the states in the table that follows");
        assertThat(page.select(".in-words tbody tr").eachText()).contains("Eagle Step feels unsafe not mentioned");
    }

    @Test
    void whateverTheKeyboardReachesShowsItsFocus() {
        String style = page.select("style").html();
        String focus = style.substring(0, style.indexOf("{ outline:"))
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
        for (Element element : page.select("a, summary, [tabindex]")) {
            assertThat(focus)
                    .containsAnyOf(
                            element.tagName() + ":focus",
                            "." + element.classNames().stream().findFirst().orElse("none") + ":focus");
        }
    }

    @Test
    void onlyTablesAndFiguresAreWiderThanAPhone() {
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.parents().select("div.scroll[role=region][tabindex=0][aria-label]"))
                    .isNotEmpty();
        });
        assertThat(page.select("style").html()).containsPattern("\\.scroll \\{[^}]*overflow-x: auto;");
        assertThat(page.select("svg").parents().select("div.scroll[role=region][tabindex=0][aria-label^=Figure]"))
                .hasSameSizeAs(page.select("svg"));
    }

    @Test
    void anIntroBelowTheHeadingIsTheCaptionOfItsTable() {
        assertThat(page.select("caption").eachText()).first().isEqualTo("Table 1. Every bridge the walkers named.");
        assertThat(page.select("section > p")).noneMatch(text -> text.text().startsWith("Every bridge"));
    }

    @Test
    void theFirstLinkLeadsPastTheContents() {
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#section-1");
        assertThat(page.select("#section-1").text()).isEqualTo("In short");
    }

    @Test
    void rowsBecomeCardsThatSayTheirHeadings() {
        assertThat(page.select("table.cards tbody td")).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.attr("data-head")).isNotBlank();
            assertThat(cell.attr("role")).isEqualTo("cell");
        });
    }

    @Test
    void whatIsFoldedSaysWhatItIs() {
        assertThat(page.select("summary").eachText())
                .contains("Contents")
                .noneMatch("Show"::equals)
                .anyMatch(words -> words.matches("Show \\d+ quotes?"));
    }

    @Test
    void signsBesideWordsAreNotReadAloud() {
        Tag root = Tag.root("p", new CleanText());
        Signs.write("\u25b2 better (S1); \u2248 alike, 3 \u2013 4", Medium.SCREEN, root);

        assertThat(new HtmlText().fragment(root.document()))
                .isEqualToIgnoringNewLines("<p><span aria-hidden=\"true\">\u25b2</span> better (S1);"
                        + " <span aria-hidden=\"true\">\u2248</span> alike, 3 \u2013 4</p>");
    }

    @Test
    void aCaptionDoesNotRepeatTheHeading() {
        Document rain = Jsoup.parse(new HtmlRenderer().render(Samples.table(2)).text());
        assertThat(rain.select("caption").text()).isEqualTo("Table 1. Rain by station");
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(
                                section.select("> div > table > caption").text())
                        .doesNotEndWith(". " + section.select("> h2, > h3").text()));
    }

    @Test
    void linksBackAreNotPrinted() {
        String print = page.select("style").html().split("@media print", 2)[1];
        assertThat(print).contains(".back, .in-words { display: none; }");
    }

    @Test
    void whatIsFoldedIsPrinted() {
        assertThat(page.select("details > summary")).isNotEmpty();
        String print = page.select("style").html().split("@media print", 2)[1];
        assertThat(print).contains("details::details-content { content-visibility: visible;");
    }
}
