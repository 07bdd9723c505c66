package io.github.evidencebrief.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships with the report; two threads may measure with it at once, but not print. */
final class FontFile {
    /** Where a font says how many tables it has, where its directory of them begins, and bytes of an entry there. */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    /** Tags are four letters: "GSUB" and "kern", and one that no table has. */
    private static final Set<Integer> UNUSED = Set.of(0x47535542, 0x6B65726E);

    private static final int HIDDEN = 0x6E6F6E65;

    /** Characters whose widths are looked up once: those of Latin texts. */
    private static final int USUAL = 0x250;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final double[] usual = new double[USUAL];

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        for (int point = 0; point < USUAL; point++) {
            usual[point] = width(point);
        }
    }

    /**
     * Reads a font from the jar.
     *
     * <p>Ligatures are switched off, and their table is not parsed: PDFBox would write glyphs that no text can be read
     * from. Nor is that of pairs of letters that stand closer, which the layout engine does not use.
     */
    static FontFile read(String name) {
        try {
            byte[] bytes = Resources.bytes("fonts/" + name);
            hideUnused(ByteBuffer.wrap(bytes));
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return new FontFile(font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " in the jar cannot be read", e);
        }
    }

    /** Renames tables in the font's directory, so that PDFBox passes over them. */
    private static void hideUnused(ByteBuffer font) {
        int tables = font.getShort(TABLES);
        for (int table = 0; table < tables; table++) {
            int tag = DIRECTORY + table * ENTRY;
            if (UNUSED.contains(font.getInt(tag))) {
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
        if (point < USUAL) {
            return usual[point];
        }
        try {
            return width(point);
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of a font in the jar cannot be read", e);
        }
    }

    private double width(int point) throws IOException {
        return font.getAdvanceWidth(glyphs.getGlyphId(point)) / unitsPerEm;
    }
}
