package io.github.evidencebrief.document;

/**
 * Single quotation marks around what somebody says, as many papers print them, turned into double ones.
 *
 * <p>{@code 'Rest first,' says Holm. 'Don't rush.'} becomes {@code “Rest first,” says Holm. “Don't rush.”}; the text
 * keeps its length, and a text with double marks is left as it is.
 */
public final class QuoteMarks {
    private static final String DOUBLE = "\"\u201c\u201d";
    private static final String OPEN = "'\u2018";
    private static final String CLOSE = "'\u2019";
    private static final String BEFORE_CLOSE = ",.?!\u2026";

    private QuoteMarks() {}

    /** The text with double marks. */
    public static String doubled(String text) {
        return quotes(text) && !hasDouble(text) ? replaced(text) : text;
    }

    private static boolean hasDouble(String text) {
        return DOUBLE.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
    }

    /** Whether a single mark opens somewhere and another closes behind a stop or a comma. */
    private static boolean quotes(String text) {
        int opened = first(OPEN, text, 0, QuoteMarks::opens);
        return opened >= 0 && first(CLOSE, text, opened, QuoteMarks::closes) >= 0;
    }

    /** A question about the character of a text at a place. */
    private interface Asked {
        boolean at(String text, int i);
    }

    /** The first place of one of some marks from one place on of which something holds; -1 when there is none. */
    private static int first(String marks, String text, int from, Asked asked) {
        int first = -1;
        for (int mark = 0; mark < marks.length(); mark++) {
            int at = text.indexOf(marks.charAt(mark), from);
            while (at >= 0 && !asked.at(text, at)) {
                at = text.indexOf(marks.charAt(mark), at + 1);
            }
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static String replaced(String text) {
        StringBuilder marked = new StringBuilder(text);
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            if (opens(text, i)) {
                marked.setCharAt(i, '\u201c');
                inside = true;
            } else if (closes(text, i) || (inside && endsAtWord(text, i))) {
                marked.setCharAt(i, '\u201d');
                inside = false;
            }
        }
        return marked.toString();
    }

    private static boolean opens(String text, int i) {
        return OPEN.indexOf(text.charAt(i)) >= 0
                && (i == 0 || " \n(\u2014\u2013".indexOf(text.charAt(i - 1)) >= 0)
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean closes(String text, int i) {
        return CLOSE.indexOf(text.charAt(i)) >= 0 && i > 0 && BEFORE_CLOSE.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** A mark between a letter and a stop: {@code 'boring'.} */
    private static boolean endsAtWord(String text, int i) {
        return CLOSE.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && ",.;:?!".indexOf(text.charAt(i + 1)) >= 0;
    }
}
