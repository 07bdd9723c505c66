package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;

/** Cuts a sentence into words; of brackets and marks it keeps that they follow the word before. */
final class LineReader {
    /** Most letters of a bracket that is part of a name. */
    private static final int LONGEST_INSIDE = 5;

    private static final String CLOSING = ")]}";
    private static final String MARKS = "\"\u201c\u201d\u2018*,;:.?!";
    private static final String BEHIND = MARKS + CLOSING;
    private static final String DASHES = "-\u2013\u2014";

    private static final long BEFORE_LETTER = Kind.any(
            Kind.GROUP, Kind.JOINT, Kind.PREPOSITION, Kind.ARM_PREPOSITION, Kind.DETERMINER, Kind.THAN, Kind.BREAK);

    private final String text;
    private final int end;
    private final WordTable table;
    private final GroupNames names;
    private final Line line;

    private LineReader(String text, Span sentence, WordTable table, GroupNames names) {
        this.names = names;
        this.text = text;
        this.end = sentence.end();
        this.table = table;
        this.line = new Line(text, sentence);
    }

    static Line read(String text, Span sentence, WordTable table, GroupNames names) {
        LineReader reader = new LineReader(text, sentence, table, names);
        int at = sentence.start();
        while (at < sentence.end()) {
            at = reader.next(at);
        }
        return reader.line;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (isSpace(c)) {
            return at + 1;
        } else if (isOpening(c)) {
            return aside(at);
        }
        int to = at;
        while (to < end && goesOn(to)) {
            to++;
        }
        word(at, to);
        return to;
    }

    private boolean goesOn(int at) {
        char c = text.charAt(at);
        return isPlain(c) || (!isSpace(c) && (!isOpening(c) || isInside(at)));
    }

    /** Whether it is an ASCII letter or digit, as most characters are. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean isOneOf(String signs, char c) {
        return !isPlain(c) && signs.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || Character.isWhitespace(c);
    }

    /** Whether a bracket is part of a name: "25(OH)D". */
    private boolean isInside(int open) {
        int at = open + 1;
        while (at < end && at - open < LONGEST_INSIDE && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean closed = at + 1 < end && text.charAt(at) == ')';
        return closed && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Takes a bracket with all that is nested in it; one that never closes is a mark and nothing more. */
    private int aside(int at) {
        int depth = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            depth += isOpening(c) ? 1 : isOneOf(CLOSING, c) ? -1 : 0;
            if (depth == 0) {
                line.mark(Kind.ASIDE.bit());
                return i + 1;
            }
        }
        return at + 1;
    }

    private void word(int start, int stop) {
        int from = start;
        int to = stop;
        while (to > from && isOneOf(BEHIND, text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isOneOf(MARKS, text.charAt(from))) {
            from++;
        }
        if (from == to || isDash(from, to)) {
            line.mark(marks(from, stop));
        } else {
            line.add(from, to, kinds(from, to) | marks(to, stop));
        }
    }

    private boolean isDash(int from, int to) {
        return to - from == 1 && DASHES.indexOf(text.charAt(from)) >= 0;
    }

    /** "Group A", within a sentence. */
    private boolean isLetter(int from, int to) {
        return to - from == 1 && text.charAt(from) == 'A' && line.size() > 0;
    }

    /** "In B", "B and C", "group B", but not "vitamin B". */
    private boolean standsAlone() {
        int last = line.size() - 1;
        return line.size() > 0 && (line.isMarked(last) || line.isAny(last, BEFORE_LETTER));
    }

    /** What a word can be: by the lists, by its shape; initials are names and nothing else. */
    private long kinds(int from, int to) {
        if (names.holds(text, from, to) && (to - from > 1 || standsAlone())) {
            return Kind.GROUP_NAME.bit();
        } else if (Shape.isInitials(text, from, to) || isLetter(from, to)) {
            return 0;
        }
        long listed = table.kinds(text, from, to);
        long shape = Shape.kinds(text, from, to);
        boolean denial = (listed & Kind.DENIAL.bit()) != 0;
        return listed | (denial ? shape & ~Kind.ADVERB.bit() : shape);
    }

    private long marks(int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            bits |= c == ',' ? Kind.COMMA.bit() : c == ';' || c == ':' || isDash(i, i + 1) ? Kind.STOP.bit() : 0;
        }
        return bits;
    }
}
