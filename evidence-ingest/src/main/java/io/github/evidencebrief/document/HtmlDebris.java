package io.github.evidencebrief.document;

import java.util.List;

/** HTML blocks that hold no text for a reader: scripts, styles, comments. */
final class HtmlDebris {
    private static final List<String> BEGINNINGS = List.of("<script", "<style", "<!--", "<!", "<?");

    private HtmlDebris() {}

    static boolean is(String text, Span span) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> text.regionMatches(true, span.start(), beginning, 0, beginning.length()));
    }
}
