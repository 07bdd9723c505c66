package io.github.evidencebrief.render;

/** Hides signs that stand before words which say the same, such as an arrow before "better", from those who listen. */
final class Signs {
    private Signs() {}

    /** Adds a text, each sign that stands alone before a word in an element of its own. */
    static void write(String text, Tag into) {
        int from = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isSign(text.charAt(at)) && text.charAt(at + 1) == ' ' && (at == 0 || text.charAt(at - 1) == ' ')) {
                into.text(text.substring(from, at));
                into.add("span").with("aria-hidden", "true").text(text.substring(at, at + 1));
                from = at + 1;
            }
        }
        into.text(text.substring(from));
    }

    /** Arrows, shapes and marks; signs between numbers, as in 3 \u00d7 4, are words of a kind. */
    private static boolean isSign(char sign) {
        return (sign >= '\u2190' && sign <= '\u21ff')
                || (sign >= '\u25a0' && sign <= '\u27bf')
                || sign == '\u2248'
                || sign == '\u2260';
    }
}
