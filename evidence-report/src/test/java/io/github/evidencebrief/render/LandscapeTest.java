package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Bullets;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are too wide for an upright page stand on landscape pages. */
class LandscapeTest {
    private record Page(PDRectangle size, String text) {
        boolean isLandscape() {
            return size.getWidth() > size.getHeight();
        }
    }

    private static List<Page> pages(PageSize size) throws IOException {
        byte[] pdf = new PdfRenderer(size).render(Samples.wide(70)).bytes();
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("wide-" + size + ".pdf"), pdf);
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(new Page(document.getPage(number - 1).getMediaBox(), stripper.getText(document)));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4", "LETTER"})
    void passBothStandards(PageSize size) {
        assertThat(VeraPdf.failures(
                        new PdfRenderer(size).render(Samples.wide(70)).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4", "LETTER"})
    void holdTheTableWithItsHeadingsAndNothingElse(PageSize size) throws IOException {
        List<Page> pages = pages(size);

        assertThat(pages).extracting(Page::isLandscape).containsExactly(false, true, true, true, false);
        assertThat(pages.get(0).text()).contains("In short").doesNotContain("Every hour");
        assertThat(pages.get(1).text()).contains("Rain\n", "Every hour", "Read by hand.", "Hour16");
        assertThat(pages.get(4).text()).contains("Outlook").doesNotContain("Hour16");
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4", "LETTER"})
    void carryTheRunningLines(PageSize size) throws IOException {
        List<Page> pages = pages(size);

        for (int at = 1; at < pages.size(); at++) {
            assertThat(pages.get(at).text()).contains("Rain of the valley", "Page " + (at + 1) + " of " + pages.size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4", "LETTER"})
    void turnTheSheetAndKeepItsSize(PageSize size) throws IOException {
        List<Page> pages = pages(size);

        assertThat(pages.get(1).size().getWidth()).isEqualTo(pages.get(0).size().getHeight());
        assertThat(pages.get(1).size().getHeight())
                .isEqualTo(pages.get(0).size().getWidth());
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4_LANDSCAPE", "LETTER_LANDSCAPE"})
    void areAllPagesOfAReportThatIsTurned(PageSize size) throws IOException {
        List<Page> pages = pages(size);

        assertThat(pages).extracting(Page::isLandscape).containsOnly(true);
        assertThat(pages.get(0).text()).contains("In short", "Every hour", "Hour16");
        assertThat(pages.get(pages.size() - 1).text()).contains("Page " + pages.size() + " of " + pages.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4_LANDSCAPE", "LETTER_LANDSCAPE"})
    void ofATurnedReportPassBothStandards(PageSize size) {
        assertThat(VeraPdf.failures(
                        new PdfRenderer(size).render(Samples.bridges()).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void areNamedAsPeopleWriteThem(PageSize size) {
        assertThat(size).hasToString(size.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Five messages of unequal length, as many as a wide first page holds. */
    private static ReportContent messages() {
        List<Passage> points = IntStream.of(11, 8, 7, 4, 6)
                .mapToObj(length -> Passage.of(
                        "Message. " + "The gauge was read in the morning and emptied at once. ".repeat(length)))
                .toList();
        SectionContent section = new SectionContent("In short", true, List.of(new Bullets(points)), List.of());
        return new ReportContent("en", Optional.empty(), "Rain", List.of(), List.of(section), List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4_LANDSCAPE", "LETTER_LANDSCAPE"})
    void holdAllMessagesOnTheFirstInOneListOfTwoColumns(PageSize size) throws IOException {
        byte[] pdf = new PdfRenderer(size).render(messages()).bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertThat(StructureText.of(pdf).lines().map(String::strip).filter(line -> line.matches("(L|LI)\\b.*")))
                .extracting(line -> line.replaceFirst("\\W.*", ""))
                .containsExactly("L", "LI", "LI", "LI", "LI", "LI");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }
}
