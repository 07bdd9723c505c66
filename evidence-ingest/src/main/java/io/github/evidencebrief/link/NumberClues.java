package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares years, sizes, times of measurement and results. */
final class NumberClues {
    /** Below this many people two trials often have one size by chance. */
    private static final int TELLING_SIZE = 20;

    /** Below this many studies two reviews of one question often cover equally many. */
    private static final int TELLING_STUDIES = 5;

    private static final String STUDIES = "studies";

    private static final int TELLING_NUMBERS = 2;

    /** A number that is no multiple of it is seldom that of two studies. */
    private static final int ROUND = 10;

    /** Shares are rounded to multiples of it. */
    private static final int HALF_ROUND = 5;

    private NumberClues() {}

    static Stream<Optional<Sign>> of(Traits a, Traits b) {
        return Stream.of(
                years(a, b),
                early(a, b).or(() -> early(b, a)),
                people(a, b),
                sites(a, b),
                counts(a.included(), b.included(), STUDIES),
                followUps(a, b),
                details(a, b),
                results(a, b));
    }

    /** Two numbers of people speak of two studies; where the results are the same, one of them is that of a part. */
    private static Optional<Sign> people(Traits a, Traits b) {
        Optional<Sign> sizes = counts(a.sizes(), b.sizes(), "people");
        return sizes.map(sign -> !sign.clue().forbids()
                ? sign
                : part(a, b)
                        .or(() -> part(b, a))
                        .orElseGet(() ->
                                haveTellingResults(a, b) ? Clue.OTHER_SIZE_FOR_ONE_RESULT.sign(sign.reason()) : sign));
    }

    /** "423 were enrolled and 314 fell ill", where the other gives 314: the number of those who were followed. */
    private static Optional<Sign> part(Traits whole, Traits other) {
        return other.sizes().stream()
                .map(Count::value)
                .filter(size -> Sizes.tells(size) && whole.counts().contains(size))
                .findFirst()
                .map(size -> Clue.SIZE_OF_PART.sign("both tell of " + size + " people"));
    }

    /** Whether numbers of people that tell something go together. */
    static boolean haveFittingSizes(Traits a, Traits b) {
        return counts(a.sizes(), b.sizes(), "people")
                .filter(sign -> sign.clue().isStrong())
                .isPresent();
    }

    /** Whether both give one number of people, no small one, and say that it is exact. */
    static boolean haveSameSize(Traits a, Traits b) {
        return a.sizes().stream()
                .filter(x -> x.value() >= TELLING_SIZE && isExact(x))
                .anyMatch(x -> b.sizes().stream().anyMatch(y -> x.value() == y.value() && isExact(y)));
    }

    /** Whether both give one number of people that two studies seldom have. */
    static boolean haveOneSize(Traits a, Traits b) {
        return a.sizes().stream()
                .anyMatch(x -> b.sizes().stream().anyMatch(y -> x.value() == y.value() && Sizes.tells(x.value())));
    }

    private static Optional<Sign> years(Traits a, Traits b) {
        if (a.years().isEmpty() || b.years().isEmpty()) {
            return Optional.empty();
        }
        int gap = a.years().stream()
                .flatMap(x -> b.years().stream().map(y -> Math.abs(x - y)))
                .min(Integer::compare)
                .orElse(0);
        return Optional.of(gap == 0 ? same(a) : gap == 1 ? neighbours() : Clue.OTHER_YEAR.sign("different years"));
    }

    /** A source tells of no study that came out later; the year before may be that of an advance copy. */
    private static Optional<Sign> early(Traits told, Traits dated) {
        boolean early =
                told.toldIn().stream().anyMatch(year -> dated.years().stream().anyMatch(later -> later > year + 1));
        return early ? Optional.of(Clue.TOLD_EARLY.sign("told before the other came out")) : Optional.empty();
    }

    private static Sign same(Traits a) {
        return Clue.YEAR.sign("both give the year " + a.years().iterator().next());
    }

    /** Online first and in print may lie on two sides of a new year, so neighbouring years only cast doubt. */
    private static Sign neighbours() {
        return Clue.NEXT_YEAR.sign("neighbouring years");
    }

    /** Two reviews seldom cover equally many studies, so that their number tells more than a number of people. */
    private static Optional<Sign> counts(Set<Count> a, Set<Count> b, String unit) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(a.stream()
                .flatMap(x -> b.stream().filter(y -> Sizes.fit(x, y)).map(y -> fitting(x, y, unit)))
                .findFirst()
                .orElseGet(() -> Clue.OTHER_SIZE.sign("different numbers of " + unit)));
    }

    /**
     * Two exact numbers that lie close may be those enrolled and those analysed, or two studies: they tell nothing. Two
     * rounded ones tell little.
     */
    private static Sign fitting(Count x, Count y, String unit) {
        String sizes = x.value() == y.value()
                ? "both give " + Sizes.text(x) + " " + unit
                : Sizes.text(x) + " and " + Sizes.text(y) + " " + unit + " go together";
        return (unit.equals(STUDIES) ? studies(x, y) : people(x, y)).sign(sizes);
    }

    private static Clue people(Count x, Count y) {
        boolean exact = isExact(x) && isExact(y);
        boolean rounded = !isExact(x) && !isExact(y);
        if (exact && x.value() != y.value()) {
            return Clue.NEAR_SIZE;
        }
        boolean telling = !rounded && Math.min(x.value(), y.value()) >= TELLING_SIZE;
        return !telling ? Clue.ROUNDED_SIZE : isOdd(x, y) ? Clue.ODD_SIZE : Clue.SIZE;
    }

    private static Clue studies(Count x, Count y) {
        boolean exact = isExact(x) && isExact(y);
        boolean rounded = !isExact(x) && !isExact(y);
        if (exact && x.value() != y.value()) {
            return Clue.NEAR_SIZE;
        }
        if (rounded || Math.min(x.value(), y.value()) < TELLING_STUDIES) {
            return Clue.ROUNDED_SIZE;
        }
        boolean many = Math.min(x.value(), y.value()) >= TELLING_SIZE;
        return isOdd(x, y) ? many ? Clue.MANY_ODD_STUDIES : Clue.ODD_STUDIES : many ? Clue.MANY_STUDIES : Clue.STUDIES;
    }

    /** Whether both give one exact number that two studies seldom have. */
    private static boolean isOdd(Count x, Count y) {
        boolean equal = isExact(x) && isExact(y) && x.value() == y.value();
        return equal && (Sizes.tells(x.value()) || x.value() % ROUND != 0);
    }

    /** "Some 314" is as exact as 314. */
    private static boolean isExact(Count count) {
        return count.qualifier() == Qualifier.EXACT || Sizes.tells(count.value());
    }

    /** Two trials seldom take equally many schools or homes; a round number may be that of both. */
    private static Optional<Sign> sites(Traits a, Traits b) {
        return a.sites().stream()
                .filter(b.sites()::contains)
                .max(Comparator.comparing(count -> count % ROUND != 0))
                .map(count ->
                        (count % ROUND == 0 ? Clue.ROUND_SITES : Clue.SITES).sign("both tell of " + count + " places"));
    }

    private static Optional<Sign> followUps(Traits a, Traits b) {
        List<Integer> shared = a.followUps().stream()
                .filter(x -> b.followUps().stream().anyMatch(y -> Durations.near(x, y)))
                .toList();
        return shared.size() < TELLING_NUMBERS
                ? Optional.empty()
                : Optional.of(Clue.TIMES.sign("both measured at the same " + shared.size() + " times"));
    }

    /** One dose or age is that of many studies, two together or an odd dose seldom are. */
    private static Optional<Sign> details(Traits a, Traits b) {
        List<String> shared =
                a.details().stream().filter(b.details()::contains).sorted().toList();
        boolean telling = shared.size() >= TELLING_NUMBERS || shared.stream().anyMatch(Details::tells);
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        (telling ? Clue.DETAILS : Clue.DETAIL).sign("both tell of " + String.join(" and ", shared)));
    }

    private static Optional<Sign> results(Traits a, Traits b) {
        List<Figure> shared = sharedResults(a, b);
        return shared.stream()
                .map(Figure::text)
                .distinct()
                .sorted()
                .reduce((one, next) -> one + " and " + next)
                .map(texts -> resultsClue(a, b, shared).sign("both report the results " + texts));
    }

    /** Two figures that both tell in one breath leave less to chance than two told anywhere. */
    private static Clue resultsClue(Traits a, Traits b, List<Figure> shared) {
        boolean paired = a.pairs().stream().anyMatch(pair -> b.pairs().stream().anyMatch(pair::mayBe));
        boolean sized = haveFittingSizes(a, b) && shared.stream().anyMatch(figure -> !figure.worded());
        Clue least = paired ? Clue.RESULTS_SIDE_BY_SIDE : sized || isTheOnly(shared, a, b) ? Clue.RESULTS : Clue.RESULT;
        Clue counted = counted(shared);
        return counted.points() > least.points() ? counted : least;
    }

    /** Whether both tell one result in figures, and it is the same, of a number that is not round. */
    private static boolean isTheOnly(List<Figure> shared, Traits a, Traits b) {
        boolean few = a.results().size() <= TELLING_NUMBERS && b.results().size() <= TELLING_NUMBERS;
        return few && shared.stream().anyMatch(figure -> !figure.worded() && figure.value() % HALF_ROUND != 0);
    }

    private static List<Figure> sharedResults(Traits a, Traits b) {
        return a.results().stream()
                .filter(x -> b.results().stream().anyMatch(x::mayBe))
                .toList();
    }

    /** Two whole numbers may come twice by chance, a third or two with decimals seldom do. */
    private static Clue counted(List<Figure> shared) {
        long exact = shared.stream().filter(figure -> !figure.worded()).count();
        long decimals = shared.stream().filter(Figure::tells).count();
        if (exact < TELLING_NUMBERS) {
            return Clue.RESULT;
        }
        return decimals >= TELLING_NUMBERS
                ? Clue.RESULTS_WITH_DECIMALS
                : exact > TELLING_NUMBERS ? Clue.RESULTS_SIDE_BY_SIDE : Clue.RESULTS;
    }

    /** Whether the results leave little doubt, so that other numbers of people may be those of a part. */
    private static boolean haveTellingResults(Traits a, Traits b) {
        return counted(sharedResults(a, b)).points() > Clue.RESULTS.points();
    }
}
