package io.github.evidencebrief.render;

import java.util.HashMap;
import java.util.Map;

/**
 * The fonts that ship with the report, each read when it is first asked for, by whichever thread, and kept. One report at a
 * time may be printed with them, while others are measured.
 */
final class FontShelf {
    private static final String REGULAR = "SourceSans3_400Regular.ttf";
    private static final String ITALIC = "SourceSans3_400Regular_Italic.ttf";
    private static final String SEMI_BOLD = "SourceSans3_600SemiBold.ttf";
    private static final String BOLD = "SourceSans3_700Bold.ttf";
    private static final String FALLBACK = "DejaVuSans.ttf";

    private final Map<String, FontFile> files = new HashMap<>();

    private synchronized FontFile file(String name) {
        return files.computeIfAbsent(name, FontFile::read);
    }

    /** For text. */
    FontFile regular() {
        return file(REGULAR);
    }

    /** For text that is set apart. */
    FontFile italic() {
        return file(ITALIC);
    }

    /** For headings and heads of tables. */
    FontFile semiBold() {
        return file(SEMI_BOLD);
    }

    /** For emphasis. */
    FontFile bold() {
        return file(BOLD);
    }

    /** For characters that the others lack. */
    FontFile fallback() {
        return file(FALLBACK);
    }
}
