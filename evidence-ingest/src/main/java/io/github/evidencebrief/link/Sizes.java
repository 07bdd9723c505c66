package io.github.evidencebrief.link;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares counts with their qualifiers: 401 fits "over 400" and does not fit "over 500". */
final class Sizes {
    /** How far above a stated "over" the true number is taken to be at most; a writer rounds to the nearest handle. */
    private static final double OVER = 1.25;

    private static final int LARGE = 100;
    private static final int ROUND = 10;
    private static final double ABOUT = 0.08;
    private static final double NEARLY = 0.85;
    private static final double EXACT = 0.01;

    /** How far two rounded counts of one study may lie apart, as a share of the larger. */
    private static final double ROUNDED = 0.1;

    private static final Pattern WHOLE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{2,7})(%| per ?cent|[.,]\\d|[-\\d])?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final int MOST_GROUPS = 4;

    private Sizes() {}

    /**
     * The whole numbers of a sentence that may count people, and the sums of two of them, which may be groups; but for years
     * and round ones, which tell too little.
     */
    static List<Integer> in(String sentence) {
        List<Integer> counts = new ArrayList<>();
        Matcher matcher = WHOLE.matcher(sentence);
        while (matcher.find()) {
            int value = Integer.parseInt(matcher.group(1).replace(",", ""));
            boolean year = value >= FIRST_YEAR && value <= LAST_YEAR;
            if (matcher.group(2) == null && !year) {
                counts.add(value);
            }
        }
        Stream<Integer> sums = pairs(counts).filter(Sizes::tells);
        return Stream.concat(counts.stream().filter(Sizes::tells), sums).toList();
    }

    private static Stream<Integer> pairs(List<Integer> counts) {
        List<Integer> groups = counts.stream().limit(MOST_GROUPS).toList();
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(i -> groups.subList(i + 1, groups.size()).stream().map(other -> groups.get(i) + other));
    }

    /** Whether a number of people is seldom that of two studies: 314 and 9,840, not 310 or 9,800. */
    static boolean tells(int value) {
        int digits = value;
        while (digits > 0 && digits % ROUND == 0) {
            digits /= ROUND;
        }
        return digits >= LARGE;
    }

    /** Two counts that are both rounded must lie close together: their allowances do not add up. */
    static boolean fit(Count a, Count b) {
        boolean rounded = a.qualifier() != Qualifier.EXACT && b.qualifier() != Qualifier.EXACT;
        double apart = Math.abs(a.value() - b.value()) / (double) Math.max(a.value(), b.value());
        return !(rounded && apart > ROUNDED) && low(a) <= high(b) && low(b) <= high(a);
    }

    private static double low(Count count) {
        return count.value()
                * switch (count.qualifier()) {
                    case EXACT -> 1 - EXACT;
                    case ABOUT -> 1 - ABOUT;
                    case OVER -> 1;
                    case NEARLY -> NEARLY;
                };
    }

    private static double high(Count count) {
        return count.value()
                * switch (count.qualifier()) {
                    case EXACT -> 1 + EXACT;
                    case ABOUT -> 1 + ABOUT;
                    case OVER -> OVER;
                    case NEARLY -> 1;
                };
    }

    static String text(Count count) {
        return count.qualifier() == Qualifier.EXACT
                ? String.valueOf(count.value())
                : count.qualifier().words() + " " + count.value();
    }
}
