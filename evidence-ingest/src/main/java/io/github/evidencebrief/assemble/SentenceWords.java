package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of a sentence, each without the punctuation around it. */
final class SentenceWords {
    private static final String MARKS = "\"\u201c\u201d\u2018\u2019,;:.?!()[]";

    private static final int SHORTEST_PAST = 4;

    private final String text;
    private final List<Span> words = new ArrayList<>();
    private final List<String> lows = new ArrayList<>();

    SentenceWords(String text, Span span) {
        this(text, span, Integer.MAX_VALUE);
    }

    private SentenceWords(String text, Span span, int most) {
        this.text = text;
        int at = span.start();
        while (at < span.end() && words.size() < most) {
            int start = at;
            while (at < span.end() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            add(start, at);
            at++;
        }
    }

    /** The first word alone. */
    static SentenceWords first(String text, Span span) {
        return new SentenceWords(text, span, 1);
    }

    /** The last words alone, up to so many. */
    static SentenceWords last(String text, Span span, int most) {
        int from = span.end();
        for (int words = 0; words < most && from > span.start(); ) {
            int end = from;
            while (from > span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
            words += isWord(text, from, end) ? 1 : 0;
            from -= from > span.start() ? 1 : 0;
        }
        return new SentenceWords(text, new Span(from, span.end()));
    }

    private static boolean isWord(String text, int start, int end) {
        int at = start;
        while (at < end && isMark(text.charAt(at))) {
            at++;
        }
        return at < end;
    }

    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            words.add(new Span(from, to));
            lows.add(Spellings.low(text, from, to));
        }
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && MARKS.indexOf(c) >= 0;
    }

    int size() {
        return words.size();
    }

    /** All words in lower case. */
    List<String> lows() {
        return Collections.unmodifiableList(lows);
    }

    /** A word in lower case. */
    String low(int at) {
        return lows.get(at);
    }

    /** Whether punctuation stands behind a word. */
    boolean endsPart(int at) {
        int end = words.get(at).end();
        boolean bracket = at + 1 < size() && isBracketed(at + 1);
        return bracket || (end < text.length() && ",;:()".indexOf(text.charAt(end)) >= 0);
    }

    /** Whether a sentence, or a part as long as one, ends behind a word. */
    boolean endsSentence(int at) {
        int end = words.get(at).end();
        return end < text.length() && ".;!?\n".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether a dash stands behind a word, between spaces. */
    boolean isDashed(int at) {
        int end = words.get(at).end();
        boolean room = end + 1 < text.length() && text.charAt(end) == ' ';
        return room && "-\u2013\u2014".indexOf(text.charAt(end + 1)) >= 0;
    }

    /** Whether a colon stands behind a word. */
    boolean leads(int at) {
        int end = words.get(at).end();
        return end < text.length() && text.charAt(end) == ':';
    }

    /** Whether a bracket opens before a word. */
    boolean isBracketed(int at) {
        int before = words.get(at).start() - 1;
        return before >= 0 && text.charAt(before) == '(';
    }

    /** Whether a word is a number, in digits or letters. */
    boolean isNumber(int at) {
        return Character.isDigit(low(at).charAt(0))
                || (low(at).length() > 2 && Amounts.read(low(at)).isPresent());
    }

    /** Whether a word looks like a verb of the past. */
    boolean isPast(int at) {
        return low(at).length() > SHORTEST_PAST && low(at).endsWith("ed");
    }

    /** Whether a word looks like an adverb. */
    boolean isAdverb(int at) {
        return low(at).length() > SHORTEST_PAST && low(at).endsWith("ly");
    }

    /** The first place of a word from one place on to before another; 0 when it does not stand there. */
    int next(String word, int from, int to) {
        for (int at = from; at < Math.min(size() - 1, to); at++) {
            if (low(at).equals(word)) {
                return at;
            }
        }
        return 0;
    }

    /** The span from one word to before another. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}
