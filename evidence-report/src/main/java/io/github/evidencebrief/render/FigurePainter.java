package io.github.evidencebrief.render;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Paints the pictures of a report into its PDF, with text that stays text. */
final class FigurePainter implements SVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return new Picture(svg, dotsPerPixel);
    }

    /** A picture at its natural size. */
    private record Picture(Element svg, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return dots("width");
        }

        @Override
        public int getIntrinsicHeight() {
            return dots("height");
        }

        private int dots(String attribute) {
            return (int) Math.ceil(Double.parseDouble(svg.getAttribute(attribute)) * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            new SvgPainter((PdfBoxOutputDevice) device, context, x, y, dotsPerPixel).paint(svg);
        }
    }
}
