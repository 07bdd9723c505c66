package io.github.evidencebrief.render;

import io.github.evidencebrief.report.ReportContent;
import java.util.List;

/** Writes a report as one HTML file that needs nothing else: no script, no picture file, no network. */
public final class HtmlRenderer {
    /** A renderer; it keeps nothing between two reports. */
    public HtmlRenderer() {}

    /** The report as a page. */
    public HtmlFile render(ReportContent content) {
        Tag html = Tag.root("html", new CleanText()).with("lang", content.language());
        List<Heading> headings = Heading.of(content);
        writeHead(content, html.add("head"));
        Tag body = html.add("body");
        body.add("a").with("class", "skip").with("href", "#" + first(headings)).text("To the content");
        FontMeasure measure = new FontMeasure(new FontShelf().regular()).widest();
        new PageWriter(Medium.SCREEN, PageSize.A4, measure).write(content, headings, body.add("main"));
        return new HtmlFile(new HtmlText().of(html.document()));
    }

    /** The first thing the report says, past its title and contents. */
    private static String first(List<Heading> headings) {
        return headings.isEmpty() ? "top" : headings.get(0).id();
    }

    private static void writeHead(ReportContent content, Tag head) {
        head.add("meta").with("charset", "utf-8");
        head.add("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
        head.add("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.add("title").text(content.title());
        head.add("style").verbatim(Resources.text("report.css") + Resources.text("screen.css"));
    }
}
