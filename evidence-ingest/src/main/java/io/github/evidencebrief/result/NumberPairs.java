package io.github.evidencebrief.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of two groups that stand side by side in a line.
 *
 * <pre>
 *   Wheeze was seen in 12% of the syrup group and 20% of the tablet group
 *                      first                      second
 * </pre>
 */
final class NumberPairs {
    private static final int REACH = 16;
    private static final int MOST_BETWEEN = 9;
    private static final int LONGEST_SHARE = 10;
    private static final long SMALL = Kind.any(Kind.ARM_PREPOSITION, Kind.DETERMINER, Kind.AMOUNT, Kind.ADVERB);

    private static final long BEFORE_LABEL = Kind.any(Kind.ARM_PREPOSITION, Kind.JOINT, Kind.THAN, Kind.COMMA);

    private final Line line;
    private final Grammar grammar;

    NumberPairs(Line line, Grammar grammar) {
        this.line = line;
        this.grammar = grammar;
    }

    /** Two numbers by their places; in a row of several, the first of them and the last. */
    record Pair(int first, int second) {}

    /** The pairs of the words from one to before another, in the order of the line. */
    List<Pair> in(int from, int end) {
        List<Pair> pairs = new ArrayList<>();
        int free = from;
        for (int joint = from + 1; joint + 1 < end; joint++) {
            if (line.is(joint, Kind.NUMBER_JOINT) && !line.is(joint - 1, Kind.STOP)) {
                int second = behind(joint, end);
                int first = second < end ? before(joint, second, free) : -1;
                if (first >= free && !isTime(first, second)) {
                    pairs.add(new Pair(first, second));
                    free = second + 1;
                    joint = second;
                }
            }
        }
        return pairs;
    }

    /** The number behind a joint, perhaps behind the group that has it: "and in the gum group 20%"; the end without one. */
    private int behind(int joint, int end) {
        int i = joint + 1;
        while (i < end && !isFigure(i) && line.isAny(i, SMALL) && !line.isMarked(i)) {
            i++;
        }
        if (i < end && !isFigure(i) && grammar.isArm(joint + 1)) {
            while (i < end && i < joint + MOST_BETWEEN && !isFigure(i) && !line.isMarked(i)) {
                i++;
            }
        }
        return isFigure(i) ? i : end;
    }

    /** The number before a joint that is written as the one behind it, where a row of such numbers begins. */
    private int before(int joint, int second, int free) {
        for (int i = joint - 1; i >= Math.max(free, joint - REACH); i--) {
            if (isFigure(i) && line.isShare(i) == line.isShare(second) && !isWhole(i)) {
                int first = i;
                while (first - 1 >= free && isFigure(first - 1) && line.isMarked(first - 1)) {
                    first--;
                }
                return first;
            } else if (line.is(i, Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** A number that is no p-value and no part of one. */
    private boolean isFigure(int at) {
        return at >= 0
                && line.is(at, Kind.NUMBER)
                && line.number(at).isPresent()
                && !(line.is(at - 1, Kind.NUMBER) && line.number(at - 1).isEmpty())
                && !line.says(at - 1, "\u00b1", "sd")
                && !grammar.isTimed(at)
                && !isLabel(at);
    }

    /** "Group 2", "on day 3", but not "in the tea group 2". */
    private boolean isLabel(int at) {
        boolean named = line.says(at - 1, "group", "arm") && !line.isShare(at);
        return line.says(at - 1, "day") || (named && (at == 1 || line.isAny(at - 2, BEFORE_LABEL)));
    }

    /** The 40 of "7 of 40" and "7 out of 40". */
    private boolean isWhole(int at) {
        int part = line.says(at - 2, "out") ? at - 3 : at - 2;
        return line.says(at - 1, "of") && line.is(part, Kind.NUMBER) && !line.isMarked(part);
    }

    /** "At 2 and 24 h", but not "was 2 and 24 h"; "were respectively 2 and 24" are of one group. */
    private boolean isTime(int first, int second) {
        boolean timed = line.is(first - 1, Kind.PREPOSITION) && !line.says(first - 1, "in");
        return (timed && line.is(second + 1, Kind.UNIT)) || line.says(first - 1, "respectively");
    }

    /** Which of two numbers is the greater, by the shares of all people where both are shares; 0 when they are equal. */
    int compare(Pair pair) {
        Optional<BigDecimal> one = share(pair.first());
        Optional<BigDecimal> other = share(pair.second());
        boolean shares = one.isPresent() && other.isPresent();
        BigDecimal first = shares ? one.get() : line.number(pair.first()).orElseThrow();
        BigDecimal second = shares ? other.get() : line.number(pair.second()).orElseThrow();
        return first.compareTo(second);
    }

    /** Whether a number counts a part of a whole: "7 of 40". */
    boolean isPart(int at) {
        return isWhole(line.says(at + 1, "out") ? at + 3 : at + 2);
    }

    /** "7 of 40", "7/40", "7 (17%)"; absent for a number that is no part of a whole. */
    private Optional<BigDecimal> share(int at) {
        Optional<BigDecimal> percent = bracketed(at);
        int behind = line.says(at + 1, "out") ? at + 3 : at + 2;
        Optional<BigDecimal> whole = isWhole(behind) ? line.number(behind) : wholeIn(at);
        return percent.isPresent()
                ? percent
                : whole.filter(number -> number.signum() > 0)
                        .map(number -> line.number(at).orElseThrow().divide(number, MathContext.DECIMAL32));
    }

    /** The 17 of "7 (17%)", as a part of 1. */
    private Optional<BigDecimal> bracketed(int at) {
        int end = line.span(new Range(at, at + 1)).end();
        Cursor cursor = new Cursor(line.text(), end, Math.min(line.text().length(), end + LONGEST_SHARE));
        boolean bracket = cursor.takeSome(" (", 2) == 2;
        Optional<BigDecimal> number = bracket ? cursor.number() : Optional.empty();
        cursor.spaces(1);
        return number.filter(percent -> cursor.takeOne("%")).map(percent -> percent.movePointLeft(2));
    }

    /** The 40 of "7/40". */
    private Optional<BigDecimal> wholeIn(int at) {
        String word = line.span(new Range(at, at + 1)).in(line.text());
        int slash = word.indexOf('/');
        return slash < 0 ? Optional.empty() : new Cursor(word, slash + 1, word.length()).number();
    }
}
