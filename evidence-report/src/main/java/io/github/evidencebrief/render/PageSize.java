package io.github.evidencebrief.render;

import java.util.Locale;

/** Sheets a PDF can be laid out for. On upright ones a table that is too wide gets a page that is turned. */
public enum PageSize {
    /** ISO 216: 210 mm by 297 mm. */
    A4(210, 297),

    /** ANSI/ASME Y14.1: 8.5 in by 11 in. */
    LETTER(215.9, 279.4),

    /** The whole report on A4 sheets that lie on their long side. */
    A4_LANDSCAPE(297, 210),

    /** The whole report on Letter sheets that lie on their long side. */
    LETTER_LANDSCAPE(279.4, 215.9);

    /** Left and right margin of a page in millimetres, as the style sheet has them. */
    private static final double MARGIN = 18;

    /** Margins at the top and at the bottom; narrower on an upright Letter sheet, which is so much shorter than A4. */
    private static final double TOP = 19;

    private static final double BOTTOM = 16;
    private static final double NARROWER = 2;

    /** Millimetres that the caption beside a figure takes with the room between them, as the style sheet has them. */
    private static final double BESIDE = 66;

    private static final double PIXELS = 96 / 25.4;
    private static final double PIXELS_OF_POINT = 96 / 72.0;

    /** Characters a millimetre in the size of tables. */
    private static final double CHARACTERS = 126 / 174.0;

    private final double width;
    private final double height;

    /** Width and height in millimetres. */
    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Whether all pages lie on their long side. */
    boolean isLandscape() {
        return width > height;
    }

    /** Characters that a line holds in the size of tables. */
    double line() {
        return characters(width);
    }

    /** Characters that a line holds on the widest page there is for a table. */
    double widestLine() {
        return characters(Math.max(width, height));
    }

    private static double characters(double side) {
        return (side - 2 * MARGIN) * CHARACTERS;
    }

    /** The size of letters of some points, in such characters. */
    static double letters(double points) {
        return points * PIXELS_OF_POINT / PIXELS * CHARACTERS;
    }

    /** CSS pixels (1/96 in) between the margins. */
    int textWidth() {
        return pixels(width);
    }

    /** CSS pixels (1/96 in) for a figure: on a sheet that lies on its long side the caption stands at its left. */
    int figureWidth() {
        return isLandscape() ? pixels(width - BESIDE) : textWidth();
    }

    private static int pixels(double side) {
        return (int) ((side - 2 * MARGIN) * PIXELS);
    }

    /** CSS pixels (1/96 in) from the first line of a page to its last. */
    double textHeight() {
        return (height - top() - bottom()) * PIXELS;
    }

    private double top() {
        return this == LETTER ? TOP - NARROWER : TOP;
    }

    private double bottom() {
        return this == LETTER ? BOTTOM - NARROWER : BOTTOM;
    }

    /**
     * The sheet, with narrower text where it is wide, or with turned pages for wide tables where it is not; the layout
     * does not widen what stands on the latter by itself.
     */
    String css() {
        String sheet = "@page { size: " + width + "mm " + height + "mm; margin-top: " + top() + "mm; margin-bottom: "
                + bottom() + "mm; }\n";
        return isLandscape()
                ? sheet + Resources.text("landscape.css")
                : sheet + "@page landscape { size: " + height + "mm " + width + "mm; }\n"
                        + ".landscape { page: landscape; width: " + (height - 2 * MARGIN) + "mm; }\n";
    }

    /** As people write it: {@code a4-landscape}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
