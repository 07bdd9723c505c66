package io.github.evidencebrief.render;

import io.github.evidencebrief.report.ReportContent;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the document that a PDF is laid out from: the body of the report, bookmarks and running lines. */
final class PaperPage {
    private static final int LONGEST_RUNNING_TITLE = 90;

    private final Glyphs glyphs;
    private final FontMeasure measure;
    private final PageSize pageSize;

    PaperPage(Glyphs glyphs, FontMeasure measure, PageSize pageSize) {
        this.glyphs = glyphs;
        this.measure = measure;
        this.pageSize = pageSize;
    }

    Document of(ReportContent content) {
        return of(content, 0);
    }

    /** The same where so many CSS pixels (1/96 in) below the section that opens the report are left on its page. */
    Document of(ReportContent content, double foot) {
        Tag html = Tag.root("html", glyphs).with("lang", content.language());
        List<Heading> headings = Heading.of(content);
        Tag head = html.add("head");
        head.add("title").text(content.title());
        head.add("meta").with("name", "subject").with("content", content.kind().orElse(content.title()));
        head.add("style").verbatim(Resources.text("report.css") + Resources.text("paper.css") + pageSize.css());
        writeBookmarks(headings, head.add("bookmarks"));
        Tag body = html.add("body");
        body.add("div").with("class", "running-title").text(shortened(content.title()));
        new PageWriter(Medium.PAPER, pageSize, measure, foot).write(content, headings, body);
        return html.document();
    }

    /** Sets the lines of a document in another way than before; what it keeps together takes other room then. */
    static void set(Document page, Leading before, Leading leading) {
        Element style = (Element) page.getElementsByTagName("style").item(0);
        style.appendChild(page.createTextNode(leading.css()));
        KeptRoom.stretch(page, leading.factor() / before.factor());
    }

    private static void writeBookmarks(List<Heading> headings, Tag parent) {
        for (Heading heading : headings) {
            Tag bookmark = parent.add("bookmark").with("name", heading.title()).with("href", "#" + heading.id());
            writeBookmarks(heading.children(), bookmark);
        }
    }

    private static String shortened(String title) {
        int end = title.offsetByCodePoints(0, Math.min(LONGEST_RUNNING_TITLE, title.codePointCount(0, title.length())));
        return end == title.length() ? title : title.substring(0, end).strip() + "\u2026";
    }
}
