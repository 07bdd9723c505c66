package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evidencebrief.report.ReportContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {
    private static final byte[] JSON = "{\"bridges\":3}".getBytes(StandardCharsets.UTF_8);
    private static final Attachment ATTACHMENT =
            new Attachment("bridges.json", "application/json", "The bridges", JSON);

    @Test
    void aReportWithAttachmentPassesBothStandards() throws IOException {
        assertPasses("bridges", new PdfRenderer().render(Samples.bridges(), ATTACHMENT));
    }

    @Test
    void anEmptyReportPassesBothStandards() throws IOException {
        assertPasses("empty", new PdfRenderer().render(Samples.empty()));
    }

    @Test
    void hostileTextPassesBothStandards() throws IOException {
        assertPasses("hostile", new PdfRenderer().render(Samples.hostile()));
    }

    @Test
    void manyPagesPassBothStandards() throws IOException {
        assertPasses("large", new PdfRenderer(PageSize.LETTER).render(Samples.large(90)));
    }

    private static void assertPasses(String name, PdfFile pdf) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pdf")).resolve(name + ".pdf");
        Files.write(file, pdf.bytes());
        assertThat(VeraPdf.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void aRepeatedTableHeadIsReadOnce() {
        String tree =
                StructureText.of(new PdfRenderer().render(Samples.large(90)).bytes());
        assertThat(tree).containsOnlyOnce("\"Remark\"").doesNotContain("MISSING");
    }

    @Test
    void aFigureGoesOnOverThePageBelowItsHead() throws IOException {
        byte[] pdf = new PdfRenderer().render(Samples.large(90)).bytes();
        List<String> heads =
                text(pdf).lines().filter(line -> line.contains("Month 12")).toList();

        assertThat(heads).hasSizeGreaterThan(1);
        assertThat(StructureText.of(pdf)).containsOnlyOnce("Figure = Station: Month 1,");
    }

    /** The lines of a paragraph stand as far apart where one has a note as where none has. */
    @Test
    void aNoteKeepsTheDistanceOfLines() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new PdfRenderer().render(Samples.noted(60)).bytes())) {
            List<Float> lines = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream()
                            .filter(position -> position.getUnicode().equals("w"))
                            .findFirst()
                            .ifPresent(position -> lines.add(position.getYDirAdj()));
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
            List<Integer> apart = IntStream.range(1, lines.size())
                    .mapToObj(at -> Math.round((lines.get(at) - lines.get(at - 1)) * 10))
                    .distinct()
                    .filter(distance -> distance > 0 && distance < 150)
                    .toList();

            assertThat(apart).as("tenths of points within a paragraph").hasSize(1);
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        byte[] first = new PdfRenderer().render(Samples.hostile(), ATTACHMENT).bytes();
        byte[] second = new PdfRenderer().render(Samples.hostile(), ATTACHMENT).bytes();
        assertThat(Arrays.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void aCharacterThatNoFontHasIsNamedInAWarningAndInItsPlace() throws IOException {
        PdfFile pdf = new PdfRenderer().render(Samples.hostile());
        assertThat(pdf.warnings())
                .first()
                .isEqualTo("No font has U+1F680 (ROCKET); it is printed as [U+1F680]."
                        + " Write it in other characters to see it.");
        assertThat(text(pdf)).contains("[U+1F680]").doesNotContain("#");
    }

    @Test
    void wordsFromRightToLeftAreWarnedOf() {
        assertThat(new PdfRenderer().render(Samples.hostile()).warnings())
                .anyMatch(warning -> warning.startsWith("Words of a right-to-left script"));
    }

    @Test
    void markupInTextIsPrintedLiterally() throws IOException {
        assertThat(text(new PdfRenderer().render(Samples.hostile()))).contains("<script>alert(1)</script>");
    }

    @Test
    void everyLinkLeadsToAPlaceInTheReport() throws IOException {
        List<String> dead =
                PdfLinks.dead(new PdfRenderer().render(Samples.bridges()).bytes());
        assertThat(dead).isEmpty();
    }

    @Test
    void quotesAndStatementsLeadToEachOther() throws IOException {
        assertThat(PdfLinks.titles(new PdfRenderer().render(Samples.bridges()).bytes()))
                .contains("To quote 1", "Back to the statement that rests on quote 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void aNoteStaysOnTheLineOfItsWord(int length) throws IOException {
        assertThat(text(new PdfRenderer().render(Samples.noted(length))).lines())
                .anyMatch(line -> line.endsWith("[1]"))
                .noneMatch(line -> line.startsWith("["));
    }

    @Test
    void titleLanguageAndBookmarksAreSet() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new PdfRenderer().render(Samples.bridges()).bytes())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Footbridges of the Upper Valley");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly(
                            "In short", "All bridges", "Where walkers agree", "Closed bridges", "Crews", "Quotes");
        }
    }

    @Test
    void theAttachmentIsTheSourceOfTheDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new PdfRenderer().render(Samples.bridges(), ATTACHMENT).bytes())) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("bridges.json");
            var file = files.values().iterator().next();
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(JSON);
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
        }
    }

    @Test
    void pagesHaveTheSizeAskedFor() throws IOException {
        assertThat(firstPage(new PdfRenderer(PageSize.A4)).getWidth()).isBetween(595f, 596f);
        assertThat(firstPage(new PdfRenderer(PageSize.LETTER)).getWidth()).isBetween(611f, 613f);
    }

    @Test
    void anAttachmentWithoutNameIsRefused() {
        assertThatThrownBy(() -> new Attachment(" ", "text/plain", "", JSON)).hasMessageContaining("file name");
    }

    private static PDRectangle firstPage(PdfRenderer renderer) throws IOException {
        ReportContent content = Samples.empty();
        try (PDDocument document = Loader.loadPDF(renderer.render(content).bytes())) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static String text(PdfFile pdf) throws IOException {
        return text(pdf.bytes());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
