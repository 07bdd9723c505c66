package io.github.evidencebrief.render;

/** Sheets a PDF can be laid out for: upright, and turned for wide tables. */
public enum PageSize {
    /** ISO 216: 210 mm by 297 mm. */
    A4(210, 297),

    /** ANSI/ASME Y14.1: 8.5 in by 11 in. */
    LETTER(215.9, 279.4);

    /** Left and right margin of a page in millimetres, as the style sheet has them. */
    private static final double MARGIN = 18;

    private final double width;
    private final double height;

    /** The shorter and the longer side in millimetres. */
    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The sizes of upright and of landscape pages; the layout does not widen what stands on the latter by itself. */
    String css() {
        return "@page { size: " + width + "mm " + height + "mm; }\n"
                + "@page landscape { size: " + height + "mm " + width + "mm; }\n"
                + ".landscape { page: landscape; width: " + (height - 2 * MARGIN) + "mm; }\n";
    }
}
