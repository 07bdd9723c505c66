package io.github.evidencebrief.render;

/**
 * The faces of the report's font, parsed; for one report at a time.
 *
 * @param regular for text
 * @param italic for text that is set apart
 * @param semiBold for headings and heads of tables
 * @param bold for emphasis
 */
record SourceSans(FontFile regular, FontFile italic, FontFile semiBold, FontFile bold) {
    static final String REGULAR = "SourceSans3_400Regular.ttf";

    static SourceSans read() {
        return new SourceSans(
                FontFile.read(REGULAR),
                FontFile.read("SourceSans3_400Regular_Italic.ttf"),
                FontFile.read("SourceSans3_600SemiBold.ttf"),
                FontFile.read("SourceSans3_700Bold.ttf"));
    }
}
