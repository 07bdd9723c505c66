package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a stretch of text in one pass.
 *
 * <p>A sentence ends at {@code . ! ? …} and the closing quotation marks and brackets after it, when white space and no
 * lower-case letter follow, and the full stop belongs to no abbreviation or initial. The sentences of a quotation are
 * sentences. A line end alone ends none. Marks of a list, heading or quotation at the beginning belong to no sentence.
 */
public final class Sentences {
    private static final String CLOSERS = "\"'\u201D\u2019)]»*_";
    private static final String MARKS = "#>-*+•‣◦▪●·–";

    private final String text;
    private final int end;
    private final List<Span> found = new ArrayList<>();
    private int from;

    private Sentences(String text, int start, int end) {
        this.text = text;
        this.from = start;
        this.end = end;
    }

    /** The sentences of a block of a document, in text order, without the white space around them. */
    public static List<Span> of(Document document, Block block) {
        return of(document.text(), block.start(), block.end());
    }

    /** The sentences of {@code text} from {@code start} to {@code end}; together they hold every word. */
    public static List<Span> of(String text, int start, int end) {
        return new Sentences(text, start, end).find();
    }

    private List<Span> find() {
        from = afterMarks();
        int i = from;
        while (i < end) {
            if (isStop(text.charAt(i))) {
                int after = afterClosers(afterStops(i));
                if (endsAt(i, after)) {
                    add(after);
                }
                i = after;
            } else {
                i++;
            }
        }
        add(end);
        return found;
    }

    private int afterMarks() {
        int i = from;
        while (i < end && (Space.is(text.charAt(i)) || MARKS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean marked = i > from && i < end && Space.is(text.charAt(i - 1));
        return marked ? i : from;
    }

    private void add(int to) {
        Span span = Span.trimmed(text, from, to);
        if (span.length() > 0) {
            found.add(span);
        }
        from = to;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private int afterStops(int i) {
        int after = i;
        while (after < end && isStop(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private int afterClosers(int i) {
        int after = i;
        while (after < end && CLOSERS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private boolean endsAt(int stop, int after) {
        if (after == end) {
            return true;
        }
        int next = firstWord(after);
        return Space.is(text.charAt(after))
                && next < end
                && !Character.isLowerCase(text.charAt(next))
                && !(isSingleFullStop(stop, after) && Abbreviations.goOn(text, from, stop, next));
    }

    private boolean isSingleFullStop(int stop, int after) {
        return text.charAt(stop) == '.' && (after == stop + 1 || !isStop(text.charAt(stop + 1)));
    }

    /** The first character of the next word, past spaces, opening quotation marks and brackets. */
    private int firstWord(int after) {
        int i = after;
        while (i < end && (Space.is(text.charAt(i)) || "\"'\u201C\u2018([«".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
