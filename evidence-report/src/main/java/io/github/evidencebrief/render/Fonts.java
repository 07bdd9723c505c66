package io.github.evidencebrief.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF: Source Sans 3, and DejaVu Sans where a report has characters the first one lacks. */
final class Fonts {
    static final String FAMILY = "Source Sans 3";
    static final String FALLBACK_FAMILY = "DejaVu Sans";

    private final List<Face> faces = new ArrayList<>();

    /** A font under the name, weight and style that style sheets ask for. */
    private record Face(FontFile file, String family, int weight, FontStyle style) {}

    private Fonts() {}

    /** Those of a report whose texts have passed through the glyphs. */
    static Fonts of(FontShelf shelf, Glyphs glyphs) {
        Fonts fonts = new Fonts();
        fonts.add(shelf.regular(), FAMILY, 400, FontStyle.NORMAL);
        fonts.add(shelf.italic(), FAMILY, 400, FontStyle.ITALIC);
        fonts.add(shelf.semiBold(), FAMILY, 600, FontStyle.NORMAL);
        fonts.add(shelf.bold(), FAMILY, 700, FontStyle.NORMAL);
        if (glyphs.needFallback()) {
            fonts.add(shelf.fallback(), FALLBACK_FAMILY, 400, FontStyle.NORMAL);
        }
        return fonts;
    }

    private void add(FontFile file, String family, int weight, FontStyle style) {
        faces.add(new Face(file, family, weight, style));
    }

    /** Hands the fonts to a builder; only the glyphs in use are embedded. */
    void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Face face : faces) {
            PDFontSupplier font = new PDFontSupplier(PDType0Font.load(document, face.file.font(), true));
            builder.useFont(font, face.family, face.weight, face.style, true);
        }
    }
}
