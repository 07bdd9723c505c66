package io.github.evidencebrief.render;

/**
 * Hides signs that stand before words which say the same, such as an arrow before "better", from those who listen, and
 * gives them words for a dash that stands alone.
 */
final class Signs {
    /** The class of what the PDF prints but does not read aloud. */
    static final String UNREAD = "sign";

    private static final String NOTHING = "not stated";

    private Signs() {}

    /** Adds a text, each sign that stands alone before a word in an element of its own. */
    static void write(String text, Medium medium, Tag into) {
        if (isDash(text)) {
            writeDash(text, medium, into);
            return;
        }
        int from = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isSign(text.charAt(at)) && text.charAt(at + 1) == ' ' && (at == 0 || text.charAt(at - 1) == ' ')) {
                into.text(text.substring(from, at));
                Tag sign = into.add("span").text(text.substring(at, at + 1));
                sign.with(medium == Medium.PAPER ? "class" : "aria-hidden", medium == Medium.PAPER ? UNREAD : "true");
                from = at + 1;
            }
        }
        into.text(text.substring(from));
    }

    private static void writeDash(String dash, Medium medium, Tag into) {
        Tag sign = into.add("span").text(dash);
        if (medium == Medium.PAPER) {
            sign.with("class", "kept").with("title", NOTHING);
        } else {
            sign.with("role", "img").with("aria-label", NOTHING);
        }
    }

    private static boolean isDash(String text) {
        return text.equals("\u2013") || text.equals("\u2014");
    }

    /** Arrows, shapes and marks; signs between numbers, as in 3 \u00d7 4, are words of a kind. */
    private static boolean isSign(char sign) {
        return (sign >= '\u2190' && sign <= '\u21ff')
                || (sign >= '\u25a0' && sign <= '\u27bf')
                || sign == '\u2248'
                || sign == '\u2260';
    }
}
