package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the figures of a sentence that tell how many or how much, and leaves out times, years, scales and ages.
 *
 * <pre>
 *   After 9 weeks 38% of bakers and one in five cooks ...     38%, one in five
 * </pre>
 */
final class Figures {
    private static final Set<String> WHOLES = Set.of("in", "of", "out", "per");
    private static final Set<String> FRACTIONS =
            Set.of("third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "eighth", "tenth", "tenths");
    private static final Set<String> PARTS = Set.of("a", "one", "two", "three", "four");
    private static final Set<String> ONES = Set.of("one", "two", "three");
    private static final Set<String> OFTEN = Set.of("once", "twice");
    private static final Set<String> EVERY = Set.of("a", "per", "each", "every", "daily");
    private static final Set<String> BEFORE_ONE = Set.of("and", "but", "against", "versus", "vs", "to");
    private static final Set<String> BEHIND_ONE = Set.of("on", "in", "with", "among", "under", "without");
    private static final Set<String> NONE = Set.of("none", "nobody");
    private static final Set<String> PERCENT = Set.of("percent", "per");
    private static final Set<String> BEFORE_SIZE = Set.of("the", "all", "these", "those");
    private static final Set<String> BEFORE_TIME = Set.of(
            "after", "at", "over", "in", "within", "by", "for", "during", "of", "until", "every", "first", "last");
    private static final Set<String> NO_FIGURE = Set.of("aged", "age", "ages", "per", "every", "each", "type", "phase");
    private static final Set<String> NO_HALF = Set.of("a", "an", "other", "first", "second", "remaining");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int TIME_REACH = 4;

    private final SentenceWords words;
    private final Set<String> clock;

    /**
     * One figure: its words, with "percent" or a whole.
     *
     * @param from its first word
     * @param to behind its last word
     * @param number the number alone
     * @param count the number of those who are told of, without the whole
     * @param kind what it counts
     */
    record Figure(int from, int to, Span number, Span count, Kind kind) {
        boolean isShare() {
            return kind == Kind.SHARE;
        }
    }

    /** What a figure counts. */
    enum Kind {
        /** A part of a whole. */
        SHARE,
        /** How many or how much. */
        AMOUNT,
        /** A length of time, or how long after something. */
        TIME
    }

    private Figures(SentenceWords words, Set<String> clock) {
        this.words = words;
        this.clock = clock;
    }

    static List<Figure> in(SentenceWords words, Set<String> clock) {
        Figures finder = new Figures(words, clock);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Figure> figure = finder.at(at);
            figure.ifPresent(figures::add);
            at = figure.map(finder::behind).orElse(at + 1);
        }
        return figures;
    }

    /** Behind a figure, and behind the size of a group whose share it is: "18 percent of the 3,062 women". */
    private int behind(Figure figure) {
        int size = figure.to() + 1 + (isOneOf(BEFORE_SIZE, figure.to() + 1) ? 1 : 0);
        boolean whole = figure.isShare() && is("of", figure.to()) && isCount(size) && !isShare(size);
        return whole ? size + 1 : figure.to();
    }

    private boolean isShare(int at) {
        return words.low(at).endsWith("%") || isOneOf(PERCENT, at + 1) || isOneOf(WHOLES, at + 1);
    }

    private Optional<Figure> at(int at) {
        String word = words.low(at);
        if (word.equals("half")) {
            boolean part = !isOneOf(NO_HALF, at + 1) && !isOneOf(NO_HALF, at - 1);
            return part ? whole(at, at + 1) : Optional.empty();
        } else if (NONE.contains(word)) {
            return whole(at, at + 1);
        } else if (PARTS.contains(word)
                && isOneOf(FRACTIONS, at + 1)
                && (is("of", at + 2) || words.endsPart(at + 1) || at + 2 == words.size())) {
            return whole(at, at + 2);
        }
        boolean often = OFTEN.contains(word) && (isOneOf(EVERY, at + 1) || at + 1 == words.size());
        return often || words.isNumber(at) ? number(at) : Optional.empty();
    }

    private Optional<Figure> whole(int from, int to) {
        return Optional.of(new Figure(from, to, words.span(from, to), words.span(from, from + 1), Kind.SHARE));
    }

    private Optional<Figure> number(int at) {
        int whole = isOneOf(WHOLES, at + 1) ? at + 2 : isPartOfPeople(at) ? at + 3 : at;
        whole += whole > at && (is("of", whole) || is("the", whole) || is("every", whole)) ? 1 : 0;
        boolean sign = words.low(at).endsWith("%");
        if (whole > at && !sign && isCount(whole) && !isTime(whole)) {
            return whole(at, whole + 1);
        } else if (isOneOf(NO_FIGURE, at - 1) || isLabel(at) || !isCount(at)) {
            return Optional.empty();
        }
        boolean percent = sign || (isOneOf(PERCENT, at + 1) && !is("year", at + 2));
        int to = at + (sign || !percent ? hasHalf(at) ? 4 : 1 : is("per", at + 1) ? 3 : 2);
        Span span = words.span(at, at + 1);
        boolean one = isOneOf(BEFORE_ONE, at - 1) && isOneOf(BEHIND_ONE, at + 1);
        boolean told = percent || !(isYear(at) || (is("one", at) && !one) || is("a", at));
        Span number = sign ? new Span(span.start(), span.end() - 1) : span;
        Kind kind = percent ? Kind.SHARE : isTime(at) ? Kind.TIME : Kind.AMOUNT;
        return told ? Optional.of(new Figure(at, Math.min(to, words.size()), number, number, kind)) : Optional.empty();
    }

    /** "One patient in nine". */
    private boolean isPartOfPeople(int at) {
        return isOneOf(ONES, at) && is("in", at + 2) && at + 3 < words.size() && isCount(at + 3);
    }

    /** "Four and a half". */
    private boolean hasHalf(int at) {
        return is("and", at + 1) && is("a", at + 2) && is("half", at + 3);
    }

    /** "Week 34", "year 2": a number that tells which. */
    private boolean isLabel(int at) {
        return at > 0
                && Character.isDigit(words.low(at).charAt(0))
                && clock.contains(words.low(at - 1))
                && !words.low(at - 1).endsWith("s")
                && !words.endsPart(at - 1)
                && !(at > 1 && isOneOf(EVERY, at - 2));
    }

    /** Whether it is a number and nothing else: not "10-point". */
    private boolean isCount(int at) {
        if (at >= words.size() || OFTEN.contains(words.low(at))) {
            return at < words.size();
        }
        String word = words.low(at);
        String bare = word.endsWith("%") ? word.substring(0, word.length() - 1) : word;
        return Amounts.decimal(bare).isPresent() || Amounts.read(bare).isPresent();
    }

    /** "After 9 weeks", "over the next two years". */
    private boolean isTime(int at) {
        if (at + 1 >= words.size() || !clock.contains(words.low(at + 1))) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - TIME_REACH); before--) {
            if (BEFORE_TIME.contains(words.low(before))) {
                return true;
            }
        }
        return is("later", at + 2) || is("on", at + 2) || is("earlier", at + 2);
    }

    private boolean isYear(int at) {
        Optional<BigDecimal> number = Amounts.decimal(words.low(at));
        return words.low(at).length() == 4
                && number.filter(year -> year.compareTo(FIRST_YEAR) > 0 && year.compareTo(LAST_YEAR) < 0)
                        .isPresent();
    }

    private boolean is(String word, int at) {
        return at >= 0 && at < words.size() && words.low(at).equals(word);
    }

    private boolean isOneOf(Set<String> some, int at) {
        return at >= 0 && at < words.size() && some.contains(words.low(at));
    }
}
