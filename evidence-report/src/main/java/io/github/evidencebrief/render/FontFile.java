package io.github.evidencebrief.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships with the report; not for use by two threads at once. */
final class FontFile {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Reads a font from the jar.
     *
     * <p>Ligatures are switched off, and their table is not parsed: PDFBox would write glyphs that no text can be read
     * from.
     */
    static FontFile read(String name) {
        try {
            TrueTypeFont font = new Parser().parse(new RandomAccessReadBuffer(Resources.bytes("fonts/" + name)));
            font.setEnableGsub(false);
            return new FontFile(font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " in the jar cannot be read", e);
        }
    }

    /** Passes over the table of glyph substitutions. */
    private static final class Parser extends TTFParser {
        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(tag.equals(GlyphSubstitutionTable.TAG) ? "none" : tag);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int point) {
        return glyphs.getGlyphId(point) != 0;
    }

    /** How far a character moves the pen, in ems; that of the missing glyph for a character the font lacks. */
    double advance(int point) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(point)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of a font in the jar cannot be read", e);
        }
    }
}
