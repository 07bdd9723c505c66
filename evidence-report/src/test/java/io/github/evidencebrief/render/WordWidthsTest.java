package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Words are as wide as the layout engine says. */
class WordWidthsTest {
    private static final List<String> WORDS = List.of(
            "",
            "harbour",
            "The ",
            "200 \u2013 300",
            "na\u00efve",
            "caf\u00e9,",
            "a\u00a0b",
            "re\u00adset",
            "\u201cYes\u201d",
            "tab\there");

    @Test
    void wordsAreAsWideAsTheEngineSays() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont face = PDType0Font.load(document, new FontShelf().regular().font(), true);
            for (float size : new float[] {160, 213.33f, 256.7f}) {
                PdfBoxFSFont font = new PdfBoxFSFont(List.of(new FontDescription(face, IdentValue.NORMAL, 400)), size);
                for (String word : WORDS) {
                    assertThat(width(new WordWidths(), font, word))
                            .as(word)
                            .isEqualTo(width(new PdfBoxTextRenderer(), font, word));
                }
            }
        }
    }

    private static int width(PdfBoxTextRenderer renderer, PdfBoxFSFont font, String word) {
        renderer.setup(null, new SimpleBidiReorderer());
        return renderer.getWidth(null, font, word);
    }
}
