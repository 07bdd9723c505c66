package io.github.evidencebrief.render;

/** Sheets a PDF can be laid out for, upright. */
public enum PageSize {
    /** ISO 216: 210 mm by 297 mm. */
    A4("210mm 297mm"),

    /** ANSI/ASME Y14.1: 8.5 in by 11 in. */
    LETTER("8.5in 11in");

    private final String css;

    PageSize(String css) {
        this.css = css;
    }

    String css() {
        return "@page { size: " + css + "; }\n";
    }
}
