package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of one sentence; what stands in brackets is kept aside with the word before it. */
final class Line {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String MARKS = "\"\u201c\u201d\u2018*,;:.?!";
    private static final String STOPS = ";:";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Line(String text) {
        this.text = text;
    }

    static List<Word> words(String text, Span sentence) {
        Line line = new Line(text);
        int at = sentence.start();
        while (at < sentence.end()) {
            at = line.next(at, sentence.end());
        }
        return line.words;
    }

    private int next(int at, int end) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0) {
            return aside(at, end);
        } else if (space(c)) {
            return at + 1;
        }
        int to = at;
        while (to < end && !space(text.charAt(to)) && OPENING.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        word(at, to);
        return to;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /** Takes a bracket with all that is nested in it; one that never closes is a mark and nothing more. */
    private int aside(int at, int end) {
        int depth = 0;
        for (int i = at; i < end; i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                keep(new Span(at, i + 1));
                return i + 1;
            }
        }
        return at + 1;
    }

    private void keep(Span aside) {
        if (!words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            List<Span> all = new ArrayList<>(last.asides());
            all.add(aside);
            words.set(words.size() - 1, new Word(last.span(), last.low(), last.comma(), last.stop(), List.copyOf(all)));
        }
    }

    private void word(int start, int end) {
        int from = start;
        int to = end;
        while (to > from && (MARKS.indexOf(text.charAt(to - 1)) >= 0 || CLOSING.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String after = text.substring(to, end);
        boolean comma = after.indexOf(',') >= 0;
        boolean stop = after.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
        if (from == to || dash(from, to)) {
            mark(comma, stop || dash(from, to));
        } else {
            words.add(new Word(new Span(from, to), low(text.substring(from, to)), comma, stop, List.of()));
        }
    }

    /** Initials stay as they are: "HAD" and "WHO" are names. */
    private static String low(String word) {
        boolean initials = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
        return initials ? word : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private boolean dash(int from, int to) {
        return to - from == 1 && "-\u2013\u2014".indexOf(text.charAt(from)) >= 0;
    }

    /** A mark that stands alone, after a bracket, belongs to the word before. */
    private void mark(boolean comma, boolean stop) {
        if (!words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            words.set(
                    words.size() - 1,
                    new Word(last.span(), last.low(), last.comma() || comma, last.stop() || stop, last.asides()));
        }
    }
}
