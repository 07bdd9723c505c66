package io.github.evidencebrief.render;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures words for the layout engine, with the same result as it would come to, by widths of characters that are looked
 * up once: the engine itself has each word written in the codes of the font and read again.
 */
final class WordWidths extends PdfBoxTextRenderer {
    /** Characters that are looked up once, those of Latin texts; of others the engine measures the word. */
    private static final int USUAL = 0x250;

    private static final int FIRST = ' ';
    private static final int FIRST_CONTROL = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final int SOFT_HYPHEN = 0xad;

    /** What the engine cuts off a width rather than begin another dot. */
    private static final float CUT_OFF = 0.01f;

    private static final float EM = 1000;
    private static final float UNKNOWN = -1;

    private final IdentityHashMap<PDFont, float[]> widths = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        PdfBoxFSFont own = (PdfBoxFSFont) font;
        List<FontDescription> faces = own.getFontDescriptions();
        PDFont face = isUsual(text) && !faces.isEmpty() ? faces.get(0).getFont() : null;
        float width = face == null ? Float.NaN : width(text, face);
        return Float.isNaN(width) ? super.getWidth(context, font, text) : dots(width / EM * own.getSize2D());
    }

    private static int dots(float width) {
        return (int) (width - Math.floor(width) < CUT_OFF ? width : Math.ceil(width));
    }

    private static boolean isUsual(String text) {
        for (int at = 0; at < text.length(); at++) {
            char point = text.charAt(at);
            boolean control = point < FIRST || (point >= FIRST_CONTROL && point <= LAST_CONTROL);
            if (control || point >= USUAL || point == SOFT_HYPHEN) {
                return false;
            }
        }
        return true;
    }

    /** In thousandths of an em; not a number where the font lacks a character. */
    private float width(String text, PDFont face) {
        float[] known = widths.computeIfAbsent(face, unseen -> unknown());
        float width = 0;
        for (int at = 0; at < text.length(); at++) {
            int point = text.charAt(at);
            if (known[point] == UNKNOWN) {
                known[point] = width(point, face);
            }
            width += known[point];
        }
        return width;
    }

    private static float[] unknown() {
        float[] unknown = new float[USUAL];
        Arrays.fill(unknown, UNKNOWN);
        return unknown;
    }

    private static float width(int point, PDFont face) {
        try {
            return face.getStringWidth(Character.toString(point));
        } catch (IllegalArgumentException lacking) {
            return Float.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of a font in the jar cannot be read", e);
        }
    }
}
