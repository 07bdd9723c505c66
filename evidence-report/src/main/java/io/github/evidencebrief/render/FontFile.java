package io.github.evidencebrief.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships with the report; not for use by two threads at once. */
final class FontFile {
    /** Where a font says how many tables it has, where its directory of them begins, and bytes of an entry there. */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    /** Tags are four letters: "GSUB", and one that no table has. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int HIDDEN = 0x6E6F6E65;

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
            byte[] bytes = Resources.bytes("fonts/" + name);
            hideSubstitutions(ByteBuffer.wrap(bytes));
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return new FontFile(font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " in the jar cannot be read", e);
        }
    }

    /** Renames the table in the font's directory, so that PDFBox passes over it. */
    private static void hideSubstitutions(ByteBuffer font) {
        int tables = font.getShort(TABLES);
        for (int table = 0; table < tables; table++) {
            int tag = DIRECTORY + table * ENTRY;
            if (font.getInt(tag) == SUBSTITUTIONS) {
                font.putInt(tag, HIDDEN);
            }
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
